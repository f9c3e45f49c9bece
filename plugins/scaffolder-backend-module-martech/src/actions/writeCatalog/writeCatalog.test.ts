import { defaultVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { parse } from 'yaml';
import { createWriteCatalogAction } from './writeCatalog';

const workspace = createMockDirectory();
const action = createWriteCatalogAction(defaultVocabularies);
const values = {
  title: 'Forms: a "tool"',
  description: 'First line\n- not a list\n${{ secrets.token }}',
  type: 'interactive-content',
  lifecycle: 'proposed',
  owner: 'group:default/brand-studio',
  _repoUrl: 'github.com?repo=catalog',
};

async function write(more: object = {}, filePath?: string) {
  const output = jest.fn();
  await action.handler({
    ...createMockActionContext({
      input: {
        kind: 'MarketingPlatform',
        values: { ...values, ...more },
        ...(filePath && { filePath }),
      },
    }),
    workspacePath: workspace.path,
    output,
  });
  return Object.fromEntries(output.mock.calls);
}

beforeEach(() => workspace.clear());

describe('martech:catalog:write', () => {
  it('writes what the catalog reads as it was meant', async () => {
    const output = await write();
    expect(output).toMatchObject({
      entityRef: 'marketingplatform:default/forms-a-tool',
      filePath: 'platforms/forms-a-tool.yaml',
    });
    const files: Record<string, Record<string, string>> = JSON.parse(
      JSON.stringify(workspace.content()),
    );
    const written = files.platforms['forms-a-tool.yaml'];
    expect(written).toBe(output.yaml);
    expect(parse(written)).toEqual({
      apiVersion: 'martech/v1alpha1',
      kind: 'MarketingPlatform',
      metadata: {
        name: 'forms-a-tool',
        title: values.title,
        description: values.description,
      },
      spec: {
        type: 'interactive-content',
        lifecycle: 'proposed',
        owner: 'group:default/brand-studio',
      },
    });
  });

  it('puts other namespaces apart', async () => {
    const { filePath } = await write({ namespace: 'nordics' });
    expect(filePath).toBe('platforms/nordics/forms-a-tool.yaml');
  });

  it.each([
    [{ type: 'surveys-and-such' }, 'spec.type: '],
    [{ owner: '' }, 'spec.owner: '],
    [{ contract: { end: 'soon' } }, 'spec.contract.end: must be a day'],
    [{ nonsense: 1 }, 'spec.nonsense: unknown field'],
    [{ name: '../../evil' }, 'metadata.name: '],
    [{ namespace: '../evil' }, 'metadata.namespace: '],
    [{ tags: ['Not A Tag'] }, 'metadata.tags[0]: '],
  ])('writes nothing for %j', async (more, message) => {
    await expect(write(more)).rejects.toThrow(message);
    expect(workspace.content()).toEqual({});
  });

  it('stays inside the workspace', async () => {
    await expect(write({}, '../outside.yaml')).rejects.toThrow(
      /not allowed|outside/i,
    );
  });
});
