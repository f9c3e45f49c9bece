import { readTemplates } from './readTemplates';
import { SoftwareTemplatesProvider } from './SoftwareTemplatesProvider';
import { templatesFolder } from '../__testUtils__/forms';
import { createMockDirectory } from '@backstage/backend-test-utils';

const namesIn = async (leaveOut?: string[]) =>
  (await readTemplates(templatesFolder, leaveOut)).map(
    ({ metadata }) => metadata.name,
  );

describe('software templates of the package', () => {
  it('are all but those that are left out', async () => {
    const all = await namesIn();
    expect(all).toHaveLength(14);
    expect(all).not.toContain('register-platform-git');
    const some = await namesIn(['sandbox-tool', 'nothing-of-that-name']);
    expect(some).toEqual(all.filter(name => name !== 'sandbox-tool'));
  });

  it('come with a location of their own', async () => {
    const templates = await readTemplates(templatesFolder);
    const connection = { applyMutation: jest.fn(), refresh: jest.fn() };
    await new SoftwareTemplatesProvider(templates).connect(connection);
    const [[mutation]] = connection.applyMutation.mock.calls;
    expect(mutation.type).toBe('full');
    expect(mutation.entities).toHaveLength(14);
    expect(mutation.entities[0]).toMatchObject({
      locationKey: 'martech-software-templates:package',
      entity: {
        metadata: {
          annotations: {
            'backstage.io/managed-by-location':
              'martech-software-templates:package',
            'backstage.io/managed-by-origin-location':
              'martech-software-templates:package',
          },
        },
      },
    });
  });

  it('name the file that is none', async () => {
    const folder = createMockDirectory();
    folder.setContent({ 'broken.yaml': 'kind: 7' });
    await expect(readTemplates(folder.path)).rejects.toThrow(
      'broken.yaml is no entity',
    );
  });
});
