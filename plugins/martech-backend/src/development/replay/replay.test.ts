import { Entity } from '@backstage/catalog-model';
import { platform, scorecard } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { replayUnderTest } from '../__testUtils__/replayUnderTest';
import { History, historySchema } from './history';

jest.setTimeout(60_000);

const check = { level: 'basic', title: 'A check' };
const level = { id: 'basic', title: 'Basic', rank: 1 };
const owner = 'user:default/frida';
const dam = 'marketingplatform:default/dam';
const present: Entity[] = [
  platform({ name: 'dam', spec: { owner, tier: 'core' } }),
  platform({ name: 'cdp', spec: { owner: 'user:default/maya' } }),
  scorecard({
    name: 'standard',
    spec: {
      type: 'standard',
      lifecycle: 'enforced',
      appliesTo: { kind: 'MarketingPlatform' },
      levels: [level],
      checks: [
        { ...check, id: 'owned', rule: 'owner.active' },
        { ...check, id: 'core', rule: 'entity.spec.tier == "core"' },
        {
          ...check,
          id: 'used',
          rule: 'facts["usage"]["seats"].value > 10.0',
          facts: ['usage/seats'],
        },
        { ...check, id: 'dated', rule: 'daysUntil("2026-02-10") >= 0.0' },
      ],
    },
  }),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name: 'maya',
      namespace: 'default',
      uid: 'uid-maya',
      etag: 'm',
    },
    spec: {},
  },
];

const seats = (day: string, value: number) => ({
  entityRef: dam,
  key: 'seats',
  value,
  observedAt: `${day}T00:00:00Z`,
  validFor: 'P20D',
});

const history = (change: object = {}): History =>
  historySchema.parse({
    from: '2026-01-01',
    entities: [
      {
        entityRef: owner,
        until: '2026-03-01',
        entity: {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: {
            name: 'frida',
            annotations: { 'martech-portal.dev/left-on': '2026-02-20' },
          },
          spec: {},
        },
        earlier: [
          {
            until: '2026-02-20',
            was: {
              metadata: { annotations: { 'martech-portal.dev/left-on': null } },
            },
          },
        ],
      },
      {
        entityRef: dam,
        earlier: [{ until: '2026-01-15', was: { spec: { tier: 'niche' } } }],
      },
      {
        entityRef: 'marketingplatform:default/cdp',
        since: '2026-02-01',
        earlier: [],
      },
      {
        entityRef: 'marketingscorecard:default/standard',
        earlier: [
          {
            until: '2026-03-10',
            was: { spec: { checks: { core: { rule: 'true' } } } },
          },
        ],
      },
      { entityRef: 'marketingplatform:default/lost', earlier: [] },
    ],
    facts: [
      {
        source: 'usage',
        observations: [seats('2026-01-05', 12), seats('2026-01-20', 5)],
      },
    ],
    ...change,
  });

const databases = testDatabases();

describe.each(databases.names.filter(name => name !== 'SQLite file'))(
  'a replay over %s',
  name => {
    const start = async () => {
      const knex = await databases.openMigrated(name);
      return {
        knex,
        ...replayUnderTest(knex, present, '2026-03-20T10:00:00Z'),
      };
    };

    it('keeps what was so on every day', async () => {
      const { on, run } = await start();
      const status = await run(history());
      expect(status).toMatchObject({
        state: 'done',
        day: '2026-03-20',
        days: 79,
        changes: 5,
        observations: 2,
        missing: ['marketingplatform:default/lost'],
      });
      const outcomes = async (uid: string, day: string) => {
        const past = await on(`uid-marketingplatform-${uid}`, day);
        return past?.results[0]?.checks.map(({ outcome }) => outcome).join(' ');
      };
      const seen = await Promise.all(
        [
          '2025-12-31',
          '2026-01-01',
          '2026-01-04',
          '2026-01-05',
          '2026-01-19',
          '2026-01-20',
          '2026-02-08',
          '2026-02-09',
          '2026-02-10',
          '2026-02-11',
          '2026-02-19',
          '2026-02-20',
          '2026-03-20',
        ].map(async day => [day, await outcomes('dam', day)]),
      );
      // owned, core (always true until 10 March), used, dated
      expect(seen).toEqual([
        ['2025-12-31', undefined],
        ['2026-01-01', 'pass pass no-data pass'],
        ['2026-01-04', 'pass pass no-data pass'],
        ['2026-01-05', 'pass pass pass pass'],
        ['2026-01-19', 'pass pass pass pass'],
        ['2026-01-20', 'pass pass fail pass'],
        ['2026-02-08', 'pass pass fail pass'],
        ['2026-02-09', 'pass pass no-data pass'],
        ['2026-02-10', 'pass pass no-data pass'],
        ['2026-02-11', 'pass pass no-data fail'],
        ['2026-02-19', 'pass pass no-data fail'],
        ['2026-02-20', 'fail pass no-data fail'],
        ['2026-03-20', 'fail pass no-data fail'],
      ]);
      expect(await outcomes('cdp', '2026-01-31')).toBeUndefined();
      expect(await outcomes('cdp', '2026-02-01')).toMatch(/^pass pass/);
      expect(await outcomes('cdp', '2026-03-09')).toMatch(/^pass pass/);
      expect(await outcomes('cdp', '2026-03-10')).toMatch(/^pass fail/);
    });

    it('ends with the facts and the results of the present', async () => {
      const { facts, rows, run } = await start();
      await run(history());
      const known = await facts.of([dam]);
      expect(known.get(dam)).toMatchObject([{ key: 'seats', value: 5 }]);
      expect(await rows('martech_results')).toHaveLength(2);
      expect(await rows('martech_due_evaluations')).toEqual([]);
      const days = await rows('martech_daily_rollups');
      expect(days).toHaveLength(78);
      expect(days[0]).toMatchObject({ day: '2026-01-01', entities: 1 });
      expect(days.at(-1)).toMatchObject({ day: '2026-03-19', entities: 2 });
    });

    it('happens once, unless it is told to happen again', async () => {
      const { replay, rows, run } = await start();
      await run(history());
      const before = await rows('martech_intervals');
      await expect(replay.start(history())).rejects.toThrow(
        'There is history already: send again: true',
      );
      await expect(run(history({ again: true }))).resolves.toMatchObject({
        state: 'done',
      });
      const withoutId = (row: object) => ({ ...row, id: 0 });
      const after = await rows('martech_intervals');
      expect(after.map(withoutId)).toEqual(before.map(withoutId));
    });

    it.each([
      ['an hour ago', 1 / 24, 'done'],
      ['ten days ago', 10, 'refused'],
    ])('of a portal that began %s', async (_, days, expected) => {
      const { engine, knex, run } = await start();
      const now = new Date('2026-03-20T09:00:00Z');
      await engine.mark([dam, 'marketingscorecard:default/standard'], now);
      await engine.runUntilIdle();
      await knex('martech_intervals').update({
        from_ms: now.getTime() - days * 24 * 60 * 60 * 1_000,
      });
      const outcome = run(history()).then(
        ({ state }) => state,
        () => 'refused',
      );
      expect(await outcome).toBe(expected);
    });

    it('is one at a time, and begins anew after a restart', async () => {
      const { finished, open, replay } = await start();
      await replay.start(history());
      await expect(replay.start(history())).rejects.toThrow(
        'being replayed already',
      );
      expect(await open().status()).toMatchObject({ state: 'interrupted' });
      await finished();
      expect(await open().status()).toMatchObject({ state: 'done' });
    });

    it('says why it failed, and may be tried again', async () => {
      const { run } = await start();
      const bad = history();
      bad.entities[1].earlier[0].was = {
        spec: { tier: { a: {} } },
        kind: null,
      };
      bad.entities[2].earlier = [
        { until: '2026-02-15', was: { spec: { markets: [] } } },
        { until: '2026-02-10', was: { spec: { markets: { de: {} } } } },
      ];
      expect(await run(bad)).toMatchObject({
        state: 'failed',
        problem: expect.stringContaining('spec.markets has no entries'),
      });
      expect(await run(history())).toMatchObject({ state: 'done' });
    });
  },
);
