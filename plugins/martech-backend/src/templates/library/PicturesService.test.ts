import { mockCredentials } from '@backstage/backend-test-utils';
import { html, refOf, templateRow } from '../__testUtils__/rows';
import { TemplateRow } from '../domain/TemplateRow';
import { PicturesPolicy } from '../readTemplatesPolicy';
import { PicturesService } from './PicturesService';

const caller = mockCredentials.user();
const onTheWeb = (url: string) =>
  templateRow('mail', html(), { source: { url } });

async function picture(row: TemplateRow, pictures: PicturesPolicy) {
  const read = jest.fn(async () => ({
    content: Buffer.from(html()),
    readAt: 0,
  }));
  const service = new PicturesService({
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    estate: {
      entity: async () => ({
        uid: 'uid-mail',
        entityRef: refOf('mail'),
        kind: 'MarketingTemplate',
        namespace: 'default',
        name: 'mail',
        title: 'mail',
        type: 'email',
        lifecycle: 'approved',
      }),
    },
    files: { read },
    pictures,
    resolveUrl: (path, base) => new URL(path, base).href,
    store: { of: async () => new Map([[refOf('mail'), row]]) },
    templates: {
      template: async () => {
        throw new Error('Its row is known');
      },
    },
  });
  const found = await service.of(
    { namespace: 'default', name: 'mail' },
    caller,
  );
  return { found, read };
}

const hosts = new Set(['files.example.com']);

describe('whose files are shown', () => {
  it.each<[string, TemplateRow, PicturesPolicy]>([
    ['all', onTheWeb('https://a.example/a'), { enabled: true }],
    [
      'those of a host that is named',
      onTheWeb('https://files.example.com/a'),
      { enabled: true, hosts },
    ],
    [
      'those beside an entry from such a host',
      templateRow('mail', html(), {
        location: 'url:https://files.example.com/catalog-info.yaml',
      }),
      { enabled: true, hosts },
    ],
    [
      'those beside an entry on disk',
      templateRow('mail', html(), { location: 'file:/a/catalog-info.yaml' }),
      { enabled: true, hosts },
    ],
  ])('%s', async (_, row, policy) => {
    const { found } = await picture(row, policy);
    expect(found.content?.text).toBe(html());
    expect(found.verdict).toBe('intact');
  });

  it.each<[string, TemplateRow, PicturesPolicy]>([
    ['none', onTheWeb('https://a.example/a'), { enabled: false }],
    [
      'none of another host',
      onTheWeb('https://a.example/files.example.com'),
      { enabled: true, hosts },
    ],
    [
      'none of a host that only sounds like it',
      onTheWeb('https://files.example.com@a.example/a'),
      { enabled: true, hosts },
    ],
    [
      'none beside an entry from another host',
      templateRow('mail', html(), { location: 'url:https://a.example/a.yaml' }),
      { enabled: true, hosts },
    ],
  ])('%s, and they are not read either', async (_, row, policy) => {
    const { found, read } = await picture(row, policy);
    expect(found.missing?.reason).toBe('not-shown');
    expect(found.content).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });

  it('reads no file that is known to be too large', async () => {
    const row = onTheWeb('https://a.example/a');
    const large = { ...row, file: { ...row.file, bytes: 500_001 } };
    const { found, read } = await picture(large, { enabled: true });
    expect(found.missing?.reason).toBe('too-large');
    expect(read).not.toHaveBeenCalled();
  });
});
