import { Knex } from 'knex';
import { platform } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { EngineWorld, engineWorld } from './__testUtils__/engineWorld';
import { cardRef, readiness, refOf, standard } from './__testUtils__/standards';
import { DatabaseRollups } from '../store/DatabaseRollups';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = refOf('dam');
const card = cardRef('timed');
const HOUR = 3_600;
const DAY = 24 * HOUR;

describe.each(databases.names)('time alone, on %s', database => {
  let knex: Knex;
  let world: EngineWorld;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    world = engineWorld(knex);
  });

  it('flips what depends on the day at midnight UTC, not before', async () => {
    const contract = { end: '2026-11-23' };
    await world.put(
      standard('timed', [
        { id: 'ahead', rule: 'daysUntil(entity.spec.contract.end) > 0.0' },
      ]),
      platform({ name: 'dam', spec: { contract } }),
    );
    expect(await world.codes(dam)).toEqual({ [card]: 'p' });
    await world.pass(14 * HOUR - 1);
    expect(await world.codes(dam)).toEqual({ [card]: 'p' });
    await world.pass(1);
    expect(world.now().toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(await world.codes(dam)).toEqual({ [card]: 'f' });
  });

  it('evaluates at midnight what the day can change, and nothing else', async () => {
    const contract = { end: '2026-11-23' };
    await world.put(
      standard('timed', [
        { id: 'ahead', rule: 'daysUntil(entity.spec.contract.end) > 0.0' },
        {
          id: 'owned',
          rule: 'entity.spec.owner != ""',
          evidence: { owner: 'entity.spec.owner' },
        },
      ]),
      platform({ name: 'dam', spec: { contract } }),
    );
    const explained = async () => (await world.stored(dam))[0].details[1];
    const before = await explained();
    // As if it had come to something else: whoever evaluates it, corrects it.
    await knex('martech_results').update({ codes: 'pw' });
    await world.pass(DAY);
    expect(await world.codes(dam)).toEqual({ [card]: 'fw' });
    expect(await explained()).toEqual(before);
    await world.put(platform({ name: 'dam', spec: { contract } }));
    expect(await world.codes(dam)).toEqual({ [card]: 'fp' });
  });

  it('writes no more than when to look again where the day changes nothing', async () => {
    const contract = { end: '2027-11-23' };
    const rules = [
      { id: 'ahead', rule: 'daysUntil(entity.spec.contract.end) > 0.0' },
    ];
    await world.put(
      standard('timed', rules),
      readiness('ready', 'owner.active'),
      platform({ name: 'dam', spec: { contract } }),
      platform({ name: 'cdp' }),
    );
    const stored = async () => {
      const tables = [
        'martech_results',
        'martech_intervals',
        'martech_evaluations',
      ];
      const rows = await Promise.all(
        tables.map(table => knex(table).orderBy('uid').select('*')),
      );
      // Scorecards are evaluated as well, and nothing is timed about them.
      const rechecks = rows[2].flatMap(row =>
        row.recheck_at === null ? [] : [Number(row.recheck_at)],
      );
      const rest = rows[2].map(({ recheck_at, ...row }) => row);
      return { rechecks, rows: [rows[0], rows[1], rest] };
    };
    const before = await stored();
    await world.pass(DAY);
    const after = await stored();
    expect(before.rechecks).toHaveLength(2);
    expect(after.rows).toEqual(before.rows);
    expect(after.rechecks).toEqual(
      before.rechecks.map(moment => moment + DAY * 1_000),
    );
    expect(await knex('martech_due_evaluations').select('*')).toEqual([]);
  });

  it('turns to no-data at the instant a fact turns stale', async () => {
    const observedAt = world.now();
    const freshUntil = new Date(world.time.now + 90_000);
    world.facts.set(dam, [
      { source: 'usage', key: 'seats', value: 5, observedAt, freshUntil },
    ]);
    const rule = 'double(facts["usage"]["seats"].value) > 1.0';
    await world.put(
      standard('timed', [{ id: 'used', rule, facts: ['usage/seats'] }]),
      platform({ name: 'dam' }),
    );
    expect(await world.codes(dam)).toEqual({ [card]: 'p' });
    await world.pass(89);
    expect(await world.codes(dam)).toEqual({ [card]: 'p' });
    await world.pass(1);
    expect(await world.codes(dam)).toEqual({ [card]: 'n' });
  });

  it('enforces an announced scorecard from its day on', async () => {
    await world.put(readiness('old', 'true'));
    await world.put(
      readiness('new', 'false', {
        lifecycle: 'announced',
        enforceFrom: '2026-11-24',
      }),
      platform({ name: 'dam' }),
    );
    const found = async () => {
      const evaluation = (await world.results.evaluations([dam])).get(dam);
      return evaluation?.readiness;
    };
    expect(await found()).toMatchObject({
      scorecard: cardRef('old'),
      ready: true,
      conflict: [],
    });
    await world.pass(2 * DAY);
    expect(await found()).toMatchObject({
      scorecard: cardRef('old'),
      conflict: [cardRef('new')],
    });
    await world.remove(cardRef('old'));
    expect(await found()).toMatchObject({
      scorecard: cardRef('new'),
      ready: false,
      firstHolding: 8,
    });
  });

  it('keeps since when conditions hold, and what was so before', async () => {
    const owned = (spec = {}) => platform({ name: 'dam', spec });
    await world.put(readiness('ready', 'exists(entity.spec.tier)'), owned());
    const first = world.time.now;
    await world.pass(HOUR);
    await world.put(owned({ tier: 'core' }));
    const evaluation = (await world.results.evaluations([dam])).get(dam);
    expect(evaluation?.readiness).toMatchObject({
      ready: true,
      since: world.time.now,
      firstHolding: 7,
    });
    expect(evaluation?.readiness?.conditions.slice(0, 2)).toMatchObject([
      { id: 'ownership', holds: true, since: world.time.now },
      { id: 'governance', holds: true, since: first },
    ]);
    const uid = 'uid-marketingplatform-dam';
    const before = await world.intervals.statusAt(uid, first);
    expect(before?.readiness).toMatchObject({
      ready: false,
      conditions: [
        { id: 'ownership', holds: false },
        { id: 'governance', holds: true },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
    const after = await world.intervals.statusAt(uid, world.time.now);
    expect(after?.readiness).toMatchObject({ ready: true });
  });

  it('rolls up a day from history, whenever it is asked to', async () => {
    const tiers = (name: string, tier?: string) =>
      platform({ name, spec: tier ? { tier } : {} });
    const rule = 'exists(entity.spec.tier)';
    await world.put(
      standard('timed', [{ id: 'has-tier', rule }]),
      tiers('dam', 'core'),
      tiers('cdp'),
    );
    await world.pass(DAY);
    await world.put(tiers('cdp', 'core'));
    await world.remove(dam);
    const rollups = new DatabaseRollups(knex);
    expect(await world.engine.rollUp('2026-11-22')).toBe(1);
    expect(await world.engine.rollUp('2026-11-23')).toBe(1);
    expect(await world.engine.rollUp('2026-11-22')).toBe(0);
    expect(await rollups.since('2026-11-01')).toEqual([
      {
        day: '2026-11-22',
        scorecard: card,
        entities: 2,
        scored: 2,
        scoreSum: 1,
      },
      {
        day: '2026-11-23',
        scorecard: card,
        entities: 1,
        scored: 1,
        scoreSum: 1,
      },
    ]);
  });
});
