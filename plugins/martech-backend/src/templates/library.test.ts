import { Entity } from '@backstage/catalog-model';
import {
  TemplateCards,
  templateCardsSchema,
  TemplatePicture,
  templatePictureSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../__testUtils__/eventually';
import { policedCatalog } from '../__testUtils__/policedCatalog';
import { html, refOf } from './__testUtils__/rows';
import {
  around,
  onTheWeb,
  templatesOverHttp,
  urlOf,
} from './__testUtils__/templatesOverHttp';
import { contentHash } from './domain/contentHash';

jest.setTimeout(120_000);

const hostile = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=https://evil.example"></head><body><script>alert(1)</script>${html()}</body></html>`;
const png = Buffer.from('iVBORw0KGgoAAA==', 'base64');

/** Files as they are on the web, by the name of their template. */
const files: Record<string, string | Buffer> = {
  master: html(),
  de: html({ legal: 'Impressum' }),
  'at-secret': html(),
  hostile,
  'large.html': `<p>${'x'.repeat(500_001)}</p>`,
  'settings.env': 'PASSWORD=1',
  'notes.md': '# A brief',
  'banner.png': png,
  'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const entities: Entity[] = [
  onTheWeb('master', {
    version: '2.0.0',
    source: { url: urlOf('master'), integrity: contentHash(html()) },
    approvals: [
      { role: 'brand', legalEffect: 'brand', by: 'ann', on: '2026-01-01' },
      { role: 'law', legalEffect: 'legal', by: 'ann', on: '2026-02-01' },
    ],
  }),
  onTheWeb('de', { derivedFrom: 'master', management: 'local' }),
  onTheWeb('at-secret', { derivedFrom: 'de', management: 'local' }),
  onTheWeb('of-secret', { derivedFrom: 'at-secret', source: undefined }),
  ...Object.keys(files)
    .filter(name => !['master', 'de', 'at-secret'].includes(name))
    .map(name => onTheWeb(name)),
  onTheWeb('gone'),
  onTheWeb('bare', { source: undefined }),
];

const isHidden = ({ metadata }: Entity) => metadata.name === 'at-secret';

async function start() {
  const content = new Map(
    Object.entries(files).map(([name, text]) => [urlOf(name), text]),
  );
  const { factory } = policedCatalog([...around, ...entities], isHidden);
  const { as } = await templatesOverHttp(content, entities.length, factory);
  const picture = async (name: string, who = 'ann') => {
    const { body } = await as(who).get(`/templates/default/${name}/picture`);
    const answer: TemplatePicture = templatePictureSchema.parse(body);
    return answer;
  };
  const cards = async (names: string[], who = 'ann') => {
    const entityRefs = names.map(refOf);
    const { body } = await as(who).post('/templates/cards', { entityRefs });
    const answer: TemplateCards = templateCardsSchema.parse(body);
    return answer.items;
  };
  // Whatever changes in the catalog is looked at soon.
  await eventually(
    () => cards(['master', 'de']),
    found =>
      found.length === 2 && found.every(({ verdict }) => verdict !== 'unread'),
  );
  return { as, cards, picture };
}

let library: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  library = await start();
});

describe('pictures of templates over HTTP', () => {
  it.each<[string, object]>([
    [
      'master',
      {
        type: 'email',
        version: '2.0.0',
        verdict: 'intact',
        content: {
          sort: 'html',
          text: html(),
          hash: contentHash(html()),
          parts: [{ name: 'header' }, { name: 'story' }, { name: 'legal' }],
        },
      },
    ],
    // As it is: whoever shows it makes it harmless.
    ['hostile', { content: { sort: 'html', text: hostile } }],
    ['notes.md', { content: { sort: 'markdown', text: '# A brief' } }],
    ['drawing.svg', { content: { sort: 'svg' } }],
    [
      'banner.png',
      {
        content: {
          sort: 'image',
          mediaType: 'image/png',
          text: 'iVBORw0KGgoAAA==',
        },
      },
    ],
    ['large.html', { missing: { reason: 'too-large' } }],
    ['settings.env', { missing: { reason: 'unknown-sort' } }],
    [
      'gone',
      {
        verdict: 'unreadable',
        missing: {
          reason: 'unreadable',
          text: expect.stringContaining('no file at its address'),
        },
      },
    ],
    ['bare', { verdict: 'no-source', missing: { reason: 'no-source' } }],
  ])('of %s', async (name, expected) => {
    const { picture } = library;
    expect(await picture(name)).toMatchObject({
      entityRef: refOf(name),
      ...expected,
    });
  });
});

describe('the library over HTTP', () => {
  it('is inside JSON, and only for who may see the template', async () => {
    const { as, picture } = library;
    const answer = await as('ann').get('/templates/default/hostile/picture');
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/json/),
      'x-content-type-options': 'nosniff',
    });
    for (const name of ['at-secret', 'nothing']) {
      const refused = await as('ann').get(`/templates/default/${name}/picture`);
      expect([refused.status, refused.body.error.message]).toEqual([
        404,
        `There is no MarketingTemplate default/${name} that you may see`,
      ]);
    }
    expect((await picture('at-secret', 'service')).content?.text).toBe(html());
  });

  it('counts and names only what somebody sees', async () => {
    const { cards } = library;
    const names = ['master', 'de', 'at-secret', 'of-secret', 'nothing'];
    expect(await cards(names)).toMatchObject([
      {
        entityRef: refOf('de'),
        verdict: 'unrecorded',
        regionsChanged: ['legal'],
        behind: { versions: 1, current: '2.0.0' },
        original: { entityRef: refOf('master'), title: 'master' },
        forks: 1,
        approvals: [],
      },
      {
        entityRef: refOf('master'),
        verdict: 'intact',
        regionsChanged: [],
        forks: 2,
        approvals: [
          { role: 'law', legalEffect: 'legal', on: '2026-02-01' },
          { role: 'brand', legalEffect: 'brand', on: '2026-01-01' },
        ],
      },
      { entityRef: refOf('of-secret'), verdict: 'no-source', forks: 0 },
    ]);
    const orphan = (await cards(['of-secret'])).at(0);
    expect(orphan?.original).toBeUndefined();
    const all = await cards(names, 'service');
    expect(all.map(({ forks }) => forks)).toEqual([1, 2, 3, 0]);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['no template', { entityRefs: [] }],
    ['too many', { entityRefs: Array.from({ length: 101 }, () => 'a') }],
    ['another field', { entityRefs: [refOf('master')], asOf: '2026-01-01' }],
  ])('refuses %s', async (_, body) => {
    const { as } = library;
    expect((await as('ann').post('/templates/cards', body)).status).toBe(400);
  });
});
