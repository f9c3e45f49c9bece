import { Entity } from '@backstage/catalog-model';
import { templateIntegritySchema } from '@martech-portal/backstage-plugin-martech-common';
import { changingCatalog } from '../__testUtils__/changingCatalog';
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

const path = (name: string, rest: string) =>
  `/templates/default/${name}/${rest}`;
const withHash = (name: string, text: string, spec: Entity['spec'] = {}) =>
  onTheWeb(name, {
    source: { url: urlOf(name), integrity: contentHash(text) },
    ...spec,
  });

describe('integrity over HTTP', () => {
  const forks = ['a', 'b', 'c-secret', 'd-secret'];
  const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');
  const family = (names: string[]) => [
    withHash('master', html(), { version: '2.0.0' }),
    ...names.map(name =>
      withHash(name, html(), { derivedFrom: 'master', management: 'local' }),
    ),
    withHash('copy', html()),
    withHash('copy-secret', html()),
    withHash('gone', 'x'),
  ];
  async function start(names: string[]) {
    const entities = family(names);
    const files = new Map(
      entities.map(({ metadata }) => [urlOf(metadata.name), html()]),
    );
    files.set(urlOf('a'), html({ legal: 'Other' }));
    files.delete(urlOf('gone'));
    const { factory } = policedCatalog([...around, ...entities], isHidden);
    const { as } = await templatesOverHttp(files, entities.length, factory);
    const read = async (name: string, who = 'ann') => {
      const { body } = await as(who).get(path(name, 'integrity'));
      return templateIntegritySchema.parse(body);
    };
    // Whatever changes in the catalog is looked at soon.
    await eventually(
      () => Promise.all(['master', 'a', 'gone'].map(name => read(name))),
      found => found.every(({ verdict }) => verdict !== 'unread'),
    );
    return { as, files, read };
  }

  it('shows the family as far as somebody may see it', async () => {
    const { read } = await start(forks);
    const { copies, forks: seen, hidden, ...master } = await read('master');
    expect(master).toMatchObject({
      verdict: 'intact',
      regions: [
        { name: 'header', state: 'same' },
        { name: 'legal', state: 'same' },
      ],
      proposals: [],
    });
    expect(copies.map(({ entityRef }) => entityRef)).toEqual([refOf('copy')]);
    expect(seen).toMatchObject([
      {
        entityRef: refOf('a'),
        verdict: 'changed',
        regionsChanged: ['legal'],
        behind: { versions: 1, current: '2.0.0' },
      },
      { entityRef: refOf('b'), verdict: 'intact', regionsChanged: [] },
    ]);
    expect(hidden).toBeUndefined();
    expect((await read('master', 'service')).forks).toHaveLength(4);
  });

  it('counts what is hidden only where that tells nothing about one of them', async () => {
    const { read } = await start([
      ...forks,
      'e-secret',
      'f-secret',
      'g-secret',
    ]);
    const master = await read('master');
    expect(master.hidden).toBe(5);
    expect(JSON.stringify(master)).not.toContain('secret');
  });

  it('says why a file cannot be read, and looks again when asked', async () => {
    const { as, files, read } = await start(['a']);
    expect(await read('gone')).toMatchObject({
      verdict: 'unreadable',
      problem: { text: expect.stringContaining('no file at its address') },
    });
    files.set(urlOf('gone'), 'x');
    const { body } = await as('ann').post(path('gone', 'check'));
    expect(templateIntegritySchema.parse(body)).toMatchObject({
      verdict: 'intact',
      source: { inUse: contentHash('x'), bytes: 1 },
    });
  });

  it('knows nothing of what is hidden', async () => {
    const { as } = await start(forks);
    for (const name of ['c-secret', 'nothing']) {
      const read = await as('ann').get(path(name, 'integrity'));
      const checked = await as('ann').post(path(name, 'check'));
      const asked = await as('ann').post(path(name, 'versions'), {
        version: '3',
        changed: 'x',
        source: { url: urlOf('a') },
      });
      expect([read, checked, asked].map(({ status }) => status)).toEqual([
        404, 404, 404,
      ]);
      expect(read.body.error.message).toBe(
        `There is no MarketingTemplate default/${name} that you may see`,
      );
    }
  });
});

describe('publishing a version kept in Git, over HTTP', () => {
  const next = html({ story: 'More' });
  async function start() {
    const catalog = changingCatalog([...around, withHash('mail', html())]);
    const files = new Map([
      [urlOf('mail'), html()],
      [urlOf('next'), next],
      [urlOf('legal'), html({ legal: 'New law' })],
    ]);
    const { as } = await templatesOverHttp(files, 1, ...catalog.features);
    await as('ann').post(path('mail', 'check'));
    const propose = (body: object = {}) =>
      as('ann').post(path('mail', 'versions'), {
        version: '1.1.0',
        changed: 'A longer story.',
        source: { url: urlOf('next') },
        ...body,
      });
    const approve = async (who: string, id: string) => {
      const { body } = await as(who).get(`/changes/${id}`);
      return as(who).step(`/changes/${id}`, body.version, {
        action: 'approve',
      });
    };
    const apply = (id: string, who = 'ann') =>
      as(who).post(path('mail', `versions/${id}/apply`));
    return { apply, approve, as, catalog, files, propose };
  }

  it('asks those who decide about templates, and never the requester', async () => {
    const { apply, approve, as, propose } = await start();
    const { body, status } = await propose();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      entityRef: refOf('mail'),
      state: 'submitted',
      decisionAreas: ['asset-models'],
      fields: {
        template: { version: '1.1.0', integrity: contentHash(next) },
      },
    });
    expect(body.description).toContain(
      'All locked parts are as they were approved.',
    );
    const early = await apply(body.id);
    expect([early.status, early.body.error.message]).toEqual([
      409,
      expect.stringContaining('is not approved yet'),
    ]);
    expect((await approve('ann', body.id)).status).toBe(403);
    const { body: seen } = await as('ann').get(path('mail', 'integrity'));
    expect(seen.proposals).toMatchObject([
      { decided: false, template: { version: '1.1.0' } },
    ]);
  });

  it('asks for legal duties, too, where a locked part differs', async () => {
    const { propose } = await start();
    const { body } = await propose({ source: { url: urlOf('legal') } });
    expect(body.decisionAreas.sort()).toEqual(['asset-models', 'compliance']);
    expect(body.description).toContain('what was approved: legal.');
  });

  it('says which lines to write, and completes the change once they are there', async () => {
    const { apply, approve, as, catalog, propose } = await start();
    const { body } = await propose();
    const [waits] = body.waitsFor;
    const who = waits.who[0].split('/')[1];
    expect((await approve(who, body.id)).status).toBe(200);
    const lines = (await apply(body.id)).body;
    expect(lines.outcome).toBe('edit-source');
    expect(lines.yaml).toBe(
      [
        'spec:',
        '  version: 1.1.0',
        '  source:',
        `    url: ${urlOf('next')}`,
        `    integrity: ${contentHash(next)}`,
        '  approvals:',
        '    - role: platform-owner',
        '      legalEffect: brand',
        `      by: user:default/${who}`,
        `      on: ${new Date().toISOString().slice(0, 10)}`,
        `      evidence: https://portal.example.com/martech-governance/changes/${body.id}`,
        '',
      ].join('\n'),
    );
    await catalog.put(
      onTheWeb('mail', {
        version: '1.1.0',
        source: { url: urlOf('next'), integrity: contentHash(next) },
      }),
    );
    expect((await apply(body.id)).body).toEqual({ outcome: 'applied' });
    const { body: done } = await as('ann').get(`/changes/${body.id}`);
    expect(done.state).toBe('completed');
    expect((await apply(body.id)).body).toEqual({ outcome: 'applied' });
  });

  it('publishes only the file that was approved', async () => {
    const { apply, approve, files, propose } = await start();
    const { body } = await propose();
    const who = body.waitsFor[0].who[0].split('/')[1];
    await approve(who, body.id);
    files.set(urlOf('next'), html({ story: 'Something else' }));
    const { body: refused, status } = await apply(body.id);
    expect([status, refused.error.message]).toEqual([
      409,
      expect.stringContaining('has changed since it was approved'),
    ]);
  });

  it.each<[string, object, RegExp]>([
    ['the version it has', { version: '1.0.0' }, /version: 1\.0\.0 is the/],
    ['no file', { source: { url: urlOf('none') } }, /source: There is no file/],
    ['no place', { source: {} }, /source: has one place/],
    [
      'two places',
      { source: { url: urlOf('next'), path: './a' } },
      /source: has one place/,
    ],
    ['nothing said', { changed: ' ' }, /changed: /],
    ['another field', { approved: true }, /approved/],
  ])('refuses %s', async (_, body, message) => {
    const { propose } = await start();
    const { body: answer, status } = await propose(body);
    expect([status, answer.error?.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });
});
