import { Knex } from 'knex';
import { platform, template } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { EngineWorld, engineWorld } from './__testUtils__/engineWorld';
import { cardRef, readiness, refOf, standard } from './__testUtils__/standards';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = refOf('dam');
const UID = 'uid-marketingplatform-dam';
const tier = (value?: string) =>
  platform({ name: 'dam', spec: value ? { tier: value } : {} });
const tiered = standard('tiered', [
  {
    id: 'has-tier',
    rule: 'exists(entity.spec.tier)',
    evidence: { tier: 'entity.spec.tier' },
  },
  { id: 'is-anchor', rule: 'entity.spec.tier == "anchor"', level: 'fresh' },
]);

describe.each(databases.names)('the engine on %s', database => {
  let knex: Knex;
  let world: EngineWorld;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    world = engineWorld(knex);
  });

  const rows = async (table: string) =>
    Number((await knex(table).count({ rows: '*' }).first())?.rows);

  it('writes one row of history at first sight, and explains the result', async () => {
    await world.put(tiered, tier('core'));
    expect(await world.stored(dam)).toMatchObject([
      {
        scorecard: cardRef('tiered'),
        codes: 'pf',
        score: 0.5,
        level: 'declared',
        details: [
          { evidence: { tier: 'core' }, since: world.time.now },
          { evidence: {} },
        ],
      },
    ]);
    expect(await world.history(UID)).toEqual([
      [`baseline:${cardRef('tiered')}`, '', 'stands'],
    ]);
  });

  it('writes nothing when nothing changed', async () => {
    await world.put(tiered, tier('core'));
    const revision = await world.results.revision();
    await world.engine.sweep();
    await world.run();
    expect(await world.results.revision()).toBe(revision);
    expect(await rows('martech_due_evaluations')).toBe(0);
  });

  it('writes no history when only the evidence changed', async () => {
    await world.put(tiered, tier('core'));
    await world.put(tier('niche'));
    const [{ details }] = await world.stored(dam);
    expect(details[0].evidence).toEqual({ tier: 'niche' });
    expect(await world.history(UID)).toHaveLength(1);
  });

  it('writes one row for each thing that changed, and answers for any moment', async () => {
    await world.put(tiered, tier('core'));
    const first = world.time.now;
    await world.pass(3_600);
    await world.put(tier());
    await world.pass(3_600);
    await world.put(tier('anchor'));
    const card = cardRef('tiered');
    expect(await world.history(UID)).toEqual([
      [`baseline:${card}`, '', 'stands'],
      [`check:${card}/has-tier`, 'fail', 'ended'],
      [`level:${card}`, '', 'ended'],
      [`score:${card}`, '0', 'ended'],
      [`check:${card}/has-tier`, 'pass', 'stands'],
      [`check:${card}/is-anchor`, 'pass', 'stands'],
      [`level:${card}`, 'fresh', 'stands'],
      [`score:${card}`, '1', 'stands'],
    ]);
    const at = async (instant: number) => {
      const past = await world.intervals.statusAt(UID, instant);
      return past?.results.map(({ checks, level, score }) => [
        checks.map(({ outcome }) => outcome).join(),
        score,
        level,
      ]);
    };
    expect(await at(first - 1)).toBeUndefined();
    expect(await at(first)).toEqual([['pass,fail', 0.5, 'declared']]);
    expect(await at(first + 3_600_000)).toEqual([['fail,fail', 0, null]]);
    expect(await at(world.time.now)).toEqual([['pass,pass', 1, 'fresh']]);
  });

  it('begins history anew when the set of checks changes', async () => {
    await world.put(tiered, tier('core'));
    const since = world.time.now;
    await world.pass(60);
    await world.put(
      standard('tiered', [
        { id: 'is-new', rule: 'false' },
        { id: 'has-tier', rule: 'exists(entity.spec.tier) && true' },
      ]),
    );
    const [{ codes, details }] = await world.stored(dam);
    expect(codes).toBe('fp');
    expect(details[1].since).toBe(since);
    expect(await world.history(UID)).toEqual([
      [`baseline:${cardRef('tiered')}`, '', 'ended'],
      [`baseline:${cardRef('tiered')}`, '', 'stands'],
    ]);
  });

  it('forgets results of a scorecard that is gone, and keeps their history', async () => {
    await world.put(tiered, tier('core'));
    const then = world.time.now;
    await world.pass(60);
    await world.remove(cardRef('tiered'));
    expect(await world.stored(dam)).toEqual([]);
    const past = await world.intervals.statusAt(UID, then);
    expect(past?.results[0].checks).toMatchObject([
      { id: 'has-tier', outcome: 'pass' },
      { id: 'is-anchor', outcome: 'fail' },
    ]);
    expect(
      (await world.intervals.statusAt(UID, world.time.now))?.results,
    ).toBeUndefined();
  });

  it('lets entities go, and keeps their history', async () => {
    await world.put(tiered, tier('core'));
    const then = world.time.now;
    await world.pass(60);
    await world.remove(dam);
    expect(await rows('martech_results')).toBe(0);
    expect((await world.results.evaluations([dam])).size).toBe(0);
    expect(await world.intervals.statusAt(UID, then)).toBeDefined();
    expect(await world.intervals.statusAt(UID, world.time.now)).toBeUndefined();
  });

  it('takes an entity that was registered anew for another one', async () => {
    await world.put(tiered, tier('core'));
    await world.put(platform({ name: 'dam', metadata: { uid: 'another' } }));
    expect(await rows('martech_results')).toBe(1);
    expect(await world.history(UID)).toEqual([
      [`baseline:${cardRef('tiered')}`, '', 'ended'],
    ]);
    expect(await world.history('another')).toHaveLength(1);
  });

  it('tells templates when their platform becomes ready', async () => {
    const owned = 'entity.spec.tier == "anchor"';
    const inherits = standard(
      'inherits',
      [{ id: 'on-ready', rule: 'portfolio.builtOn.all(p, p.ready)' }],
      { appliesTo: { kind: 'MarketingTemplate' } },
    );
    const hosts = (value: string) => ({
      ...tier(value),
      relations: [
        { type: 'hosts', targetRef: 'marketingtemplate:default/mail' },
      ],
    });
    const mail = template({ name: 'mail', spec: { platforms: ['dam'] } });
    await world.put(readiness('ready', owned), inherits, hosts('core'), mail);
    const codes = () => world.codes('marketingtemplate:default/mail');
    expect(await codes()).toEqual({ [cardRef('inherits')]: 'f' });
    await world.put(hosts('anchor'));
    expect(await codes()).toEqual({ [cardRef('inherits')]: 'p' });
  });
});
