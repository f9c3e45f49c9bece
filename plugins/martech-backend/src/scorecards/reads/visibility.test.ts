import {
  Rollup,
  resultsPageSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { platform } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import {
  estate,
  isHidden,
  platforms,
  standard,
} from './__testUtils__/sampleEstate';
import {
  scorecardsUnderTest,
  someone,
} from './__testUtils__/scorecardsUnderTest';

jest.setTimeout(120_000);

const databases = testDatabases();
const scorecard = 'marketingscorecard:default/standard';
const secret = '/entities/marketingplatform/default/p0-secret';
const DAY = 86_400_000;

async function open(entities = estate) {
  const knex = await databases.openMigrated('SQLite');
  const api = await scorecardsUnderTest(knex, { entities, isHidden });
  await api.evaluate();
  return api;
}

describe('what a policy hides from reads of scorecards', () => {
  it('is in no row, roll-up, group or trend', async () => {
    const { get, post, time } = await open();
    time.now += DAY;
    const { body } = await post(
      '/results/query',
      { scorecard, groupBy: 'tier' },
      someone,
    );
    const page = resultsPageSchema.parse(body);
    expect(page).toMatchObject({
      totalItems: 8,
      rollup: { entities: 8, outcomes: { pass: 4 + 7, 'no-data': 8 } },
    });
    expect(page.groups?.map(group => group.rollup.entities)).toEqual([5, 3]);
    const list = await get('/scorecards', someone);
    expect(list.body.items).toHaveLength(2);
    expect(list.body.items[1]).toMatchObject({
      rollup: { entities: 8 },
      trend: [
        { day: '2026-11-22', entities: 8 },
        { day: '2026-11-23', entities: 8 },
      ],
    });
    const shown = JSON.stringify([body, list.body]);
    expect(shown).not.toContain('secret');
    expect(shown).not.toContain('notVisible');
  });

  it('answers like what is not there', async () => {
    const { get, post } = await open();
    const answers = [
      await get(`${secret}/status`, someone),
      await get(`${secret}/history`, someone),
      await post(`${secret}/evaluate`, {}, someone),
      await get('/entities/marketingplatform/default/p9-secret/status'),
      await get('/entities/component/default/p1/status'),
      await get('/scorecards/default/standard-secret', someone),
      await post(
        '/results/query',
        { scorecard: `${scorecard}-secret` },
        someone,
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const [known] = answers;
    const unknown = await get(
      '/entities/marketingplatform/default/no-such/status',
      someone,
    );
    expect(known.body.error.message.replace('p0-secret', 'X')).toBe(
      unknown.body.error.message.replace('no-such', 'X'),
    );
    expect((await get(`${secret}/status`)).status).toBe(200);
  });

  it('leaves the results of a hidden scorecard out', async () => {
    const { get } = await open();
    const path = '/entities/MarketingPlatform/default/p1/status';
    const names = ({ body }: { body: { scorecards: object[] } }) =>
      body.scorecards.map(one => Reflect.get(one, 'scorecard'));
    expect(names(await get(path, someone))).toEqual([scorecard]);
    expect(names(await get(path))).toHaveLength(2);
  });

  describe('in numbers', () => {
    const hidden = Array.from({ length: 6 }, (_, index) =>
      platform({ name: `h${index}-secret`, spec: { tier: 'niche' } }),
    );
    const some = [...platforms.slice(1, 5), standard];

    it.each<[string, number, object, number | undefined]>([
      ['is counted from five on', 5, {}, 5],
      ['is exact beyond', 6, {}, 6],
      ['is not counted below five', 4, {}, undefined],
      [
        'is not counted under a condition',
        6,
        { where: { tier: { in: ['niche'] } } },
        undefined,
      ],
      ['is not counted under words', 6, { text: 'h1' }, undefined],
      ['is not counted under an outcome', 6, { outcome: ['pass'] }, undefined],
      ['is not counted under a level', 6, { level: 'none' }, undefined],
      ['is not counted beside groups', 6, { groupBy: 'tier' }, undefined],
    ])('%s', async (_, count, query, expected) => {
      const { post } = await open([...some, ...hidden.slice(0, count)]);
      const body = { scorecard, ...query };
      const answer = await post('/results/query', body, someone);
      const rollup: Rollup = answer.body.rollup;
      expect(rollup.notVisible).toBe(expected);
      const all = await post('/results/query', body);
      expect(all.body.rollup.notVisible).toBeUndefined();
    });
  });
});

describe('bad input', () => {
  it.each<[string, object, string]>([
    ['no scorecard', {}, 'scorecard: is missing'],
    [
      'an unknown check',
      { scorecard, check: 'usd' },
      'check: "usd" is not one of',
    ],
    [
      'an unknown level',
      { scorecard, level: 'gold' },
      'write one of none, declared',
    ],
    [
      'an unknown column',
      { scorecard, where: { teir: { in: ['core'] } } },
      'did you mean tier?',
    ],
    [
      'a group of nothing',
      { scorecard, group: 'core' },
      'group: needs groupBy',
    ],
    [
      'an unknown outcome',
      { scorecard, outcome: ['failed'] },
      'did you mean "fail"?',
    ],
    [
      'a cursor of another query',
      { scorecard, cursor: 'x' },
      'cursor: cannot be read',
    ],
  ])('in a query: %s', async (_, query, message) => {
    const { post } = await open();
    const { body, status } = await post('/results/query', query);
    expect([status, body.error.name]).toEqual([400, 'InputError']);
    expect(body.error.message).toContain(message);
  });

  it.each<[string, string]>([
    ['status?asOf=yesterday', 'asOf: "yesterday" is not a day'],
    ['status?asOf=2026-02-30', 'is not a day, write YYYY-MM-DD'],
    ['status?asOf=2026-11-23', 'has not come yet, today is 2026-11-22'],
    ['status?as=2026-11-22', 'did you mean asOf?'],
    ['history?from=2026-11-22&to=2026-11-01', 'from: is after to'],
    ['history?cursor=x', 'cursor: cannot be read'],
  ])('in an address: %s', async (path, message) => {
    const { get } = await open();
    const { body, status } = await get(
      `/entities/marketingplatform/default/p1/${path}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});
