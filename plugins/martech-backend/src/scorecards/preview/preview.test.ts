import {
  entityPreviewSchema,
  scorecardPreviewSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { stringify } from 'yaml';
import { platform } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import {
  estate,
  isHidden,
  standard,
} from '../reads/__testUtils__/sampleEstate';
import {
  scorecardsUnderTest,
  someone,
} from '../reads/__testUtils__/scorecardsUnderTest';

jest.setTimeout(120_000);

const databases = testDatabases();

async function open() {
  const knex = await databases.openMigrated('SQLite');
  const api = await scorecardsUnderTest(knex, { entities: estate, isHidden });
  await api.evaluate();
  const rows = async () => {
    const tables = [
      'martech_results',
      'martech_intervals',
      'martech_evaluations',
    ];
    return Promise.all(tables.map(table => knex(table).select('*')));
  };
  return { ...api, rows };
}

interface Check {
  id: string;
  [field: string]: unknown;
}

/** The standard with other checks, as somebody would write it. */
function written(change: (checks: Check[]) => Check[], name = 'standard') {
  const { checks, ...spec } = structuredClone(standard.spec!);
  const own = change(checks as unknown as Check[]);
  return stringify({
    apiVersion: standard.apiVersion,
    kind: standard.kind,
    metadata: { name },
    spec: { ...spec, checks: own },
  });
}

const withRule = (rule: string) =>
  written(checks =>
    checks.map(check => (check.id === 'runbook' ? { ...check, rule } : check)),
  );

describe('preview of a scorecard', () => {
  it('finds nothing to change where nothing changes', async () => {
    const { post, rows } = await open();
    const before = await rows();
    const { body } = await post('/preview/scorecard', {
      yaml: written(c => c),
    });
    const preview = scorecardPreviewSchema.parse(body);
    expect(preview).toMatchObject({ isNew: false, totalFlips: 0, flips: [] });
    expect(preview.after).toEqual(preview.before);
    expect(preview.checks?.map(({ change }) => change)).toEqual([
      'same',
      'same',
      'same',
    ]);
    expect(await rows()).toEqual(before);
  });

  it('counts flips per check and owner, the hardest hit first', async () => {
    const { post } = await open();
    const yaml = written(checks => [
      { ...checks[0], rule: 'entity.metadata.name == "p1"' },
      checks[1],
      { ...checks[0], id: 'small', rule: 'entity.spec.tier == "core"' },
    ]);
    const { body } = await post('/preview/scorecard', { yaml, limit: 3 });
    const preview = scorecardPreviewSchema.parse(body);
    expect(preview.checks).toMatchObject([
      { id: 'runbook', change: 'changed', better: 1, worse: 5 },
      { id: 'known-owner', change: 'same', better: 0, worse: 0 },
      { id: 'small', change: 'added', better: 6, worse: 4 },
      { id: 'used', change: 'removed', better: 0, worse: 0 },
    ]);
    expect(preview.owners).toEqual([
      { owner: 'group:default/brand', entities: 9, better: 6, worse: 9 },
      { owner: 'group:default/nobody', entities: 1, better: 1, worse: 0 },
    ]);
    expect(preview.totalFlips).toBe(16);
    expect(preview.flips).toHaveLength(3);
    expect(preview.after).toMatchObject({
      entities: 10,
      outcomes: { pass: 1 + 9 + 6, fail: 9 + 1 + 4 },
    });
  });

  it('takes a new one, and only what its filter fits', async () => {
    const { post } = await open();
    const yaml = written(checks => checks.slice(0, 1), 'new').replace(
      'kind: MarketingPlatform',
      'kind: MarketingPlatform\n    spec.tier: anchor',
    );
    const { body } = await post('/preview/scorecard', { yaml });
    expect(scorecardPreviewSchema.parse(body)).toMatchObject({
      isNew: true,
      before: null,
      after: { entities: 4 },
      checks: [{ change: 'added', better: 2, worse: 2 }],
    });
  });

  it('shows and counts only what the caller may see', async () => {
    const { post } = await open();
    const yaml = withRule('false');
    const { body } = await post('/preview/scorecard', { yaml }, someone);
    expect(body).toMatchObject({
      before: { entities: 8 },
      after: { entities: 8, outcomes: { fail: 8 + 1 } },
      checks: [{ worse: 4 }, {}, {}],
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it.each<[string, string, object]>([
    [
      'no YAML',
      'a: [',
      { message: expect.stringContaining('is not YAML'), line: 1 },
    ],
    [
      'two documents',
      `${written(c => c)}---\n${written(c => c)}`,
      { message: 'holds several documents, leave one scorecard' },
    ],
    [
      'another kind',
      'apiVersion: martech/v1alpha1\nkind: MarketingVendor\nmetadata: { name: a }\nspec: {}',
      { path: 'kind' },
    ],
    ['nothing', 'just text', { message: 'must be an entity' }],
    [
      'a misspelt field',
      written(c => c).replace('weight:', 'wieght:'),
      {
        path: 'spec.checks[1].wieght',
        message: 'unknown field, did you mean weight?',
      },
    ],
    [
      'a bad name',
      written(c => c, 'no spaces please'),
      { message: expect.stringContaining('name') },
    ],
    [
      'a misspelt variable',
      withRule('true &&\n  ownr.known'),
      { path: 'spec.checks[0].rule', check: 'runbook', line: 2, column: 3 },
    ],
    [
      'depth',
      `{a: ${'['.repeat(60)}${']'.repeat(60)}}`,
      { message: 'is nested deeper than 40 levels' },
    ],
    ['much depth', '['.repeat(200_000), { path: '' }],
    [
      'aliases of aliases',
      `a: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from(
        'bcdefgh',
        (name, index) =>
          `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`)}]`,
      ).join('\n')}`,
      { message: expect.stringContaining('alias') },
    ],
  ])('says what is wrong with %s', async (_, yaml, problem) => {
    const { post } = await open();
    const { body, status } = await post('/preview/scorecard', { yaml });
    expect(status).toBe(200);
    expect(scorecardPreviewSchema.parse(body).problems[0]).toMatchObject(
      problem,
    );
    expect(body.after).toBeUndefined();
  });

  it('runs one at a time, and serves the next', async () => {
    const { post } = await open();
    const yaml = written(c => c);
    const answers = await Promise.all(
      [1, 2, 3].map(() => post('/preview/scorecard', { yaml })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 503, 503]);
    const busy = answers.find(({ status }) => status === 503);
    expect(busy?.body.error).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('try again in some seconds'),
    });
    expect((await post('/preview/scorecard', { yaml })).status).toBe(200);
  });
});

describe('preview of an entity', () => {
  const draft = platform({
    name: 'draft',
    spec: { owner: 'group:default/brand', tier: 'core' },
  });

  it('says what it would come to, and writes nothing', async () => {
    const { post, rows } = await open();
    const before = await rows();
    const { body } = await post('/preview/entity', { entity: draft });
    const preview = entityPreviewSchema.parse(body);
    expect(preview).toMatchObject({
      problems: [],
      scorecards: [
        {
          scorecard: 'marketingscorecard:default/standard',
          level: null,
          checks: [
            { outcome: 'fail', message: 'No runbook.' },
            { outcome: 'pass', evidence: { owner: 'group:default/brand' } },
            { outcome: 'no-data' },
          ],
        },
        {},
      ],
    });
    expect(JSON.stringify(preview)).not.toContain('since');
    expect(await rows()).toEqual(before);
  });

  it('says first what the catalog would refuse', async () => {
    const { post } = await open();
    const entity = { ...draft, spec: { ...draft.spec, tier: 'cor' } };
    const { body } = await post('/preview/entity', { entity });
    expect(body).toMatchObject({
      problems: [
        { path: 'spec.tier', message: expect.stringContaining('"core"') },
      ],
      scorecards: [],
    });
    const foreign = { ...draft, kind: 'Component' };
    const other = await post('/preview/entity', { entity: foreign });
    expect(other.body.problems[0].path).toBe('kind');
  });

  it('tells nothing of an entity that is hidden', async () => {
    const { facts, post, time } = await open();
    await facts.put({
      source: 'usage',
      writer: 'test',
      facts: [
        {
          entityRef: 'marketingplatform:default/p5-secret',
          key: 'active-users',
          value: 12,
          observedAt: new Date(time.now),
        },
      ],
    });
    const entity = platform({ name: 'p5-secret' });
    const used = async (person?: string) => {
      const { body } = await post('/preview/entity', { entity }, person);
      return entityPreviewSchema.parse(body).scorecards[0].checks[2].outcome;
    };
    expect([await used(), await used(someone)]).toEqual(['pass', 'no-data']);
  });
});
