import { Knex } from 'knex';
import { template } from '../../../__testUtils__/entities';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { platform } from '../../../__testUtils__/entities';
import {
  cardRef,
  readiness,
  refOf,
  standard,
} from '../../../scorecards/engine/__testUtils__/standards';
import { controlWorld, START } from '../__testUtils__/controlWorld';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = refOf('dam');
const mail = 'marketingtemplate:default/mail';

const brand = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'brand', namespace: 'default', uid: 'g1', etag: '1' },
  spec: { type: 'team', children: [] },
};

const runbook = {
  documentation: { runbook: 'https://docs.example.com' },
  capabilities: ['asset-management'],
};

/** Ready as soon as there is a runbook. */
const ready = readiness('ready', 'exists(entity.spec.documentation.runbook)');
/** The same of a condition that is not critical. */
const handles = standard(
  'ready',
  [
    'intake',
    'ownership',
    'governance',
    'support',
    'documentation',
    'release',
    'roles',
    'measures',
  ].map((condition, index) => ({
    id: `has-${condition}`,
    condition,
    rule: index === 0 ? 'exists(entity.spec.documentation.runbook)' : 'true',
  })),
  { type: 'readiness' },
);

const launched = (spec: object = {}) =>
  platform({ name: 'dam', spec: { lifecycle: 'retiring', ...spec } });

const covers = {
  kind: 'checks',
  checks: [{ scorecard: cardRef('ready'), check: 'has-intake' }],
};

async function tables(knex: Knex) {
  const dump: Record<string, unknown> = {};
  for (const table of [
    'martech_control_states',
    'martech_control_feed',
    'martech_intervals',
    'martech_consistency',
  ]) {
    dump[table] = await knex(table);
  }
  return dump;
}

describe.each(databases.names)('states on %s', name => {
  const open = async (options = {}) => {
    const knex = await databases.openMigrated(name);
    return { knex, world: controlWorld(knex, options) };
  };

  it('follow results, and say since when', async () => {
    const { world } = await open();
    await world.put(brand, launched(runbook));
    expect(await world.stateOf(dam)).toBe('unknown');
    expect(await world.reasonsOf(dam)).toEqual(['none:no-standard']);

    await world.put(ready);
    expect(await world.stateOf(dam)).toBe('controlled');

    await world.passDays(1);
    await world.put(launched());
    expect(await world.stateOf(dam)).toBe('uncontrolled');
    expect(await world.reasonsOf(dam)).toEqual(['condition:ownership']);
    const row = (await world.store.ofRefs([dam])).get(dam);
    expect(row).toMatchObject({ since: world.time.now, ready: false });

    const spans = await world.history.between(row!.uid, 0, world.time.now);
    expect(spans.map(({ state }) => state)).toEqual([
      'unknown',
      'controlled',
      'uncontrolled',
    ]);
  });

  it('write nothing when nothing has changed', async () => {
    const { knex, world } = await open();
    await world.put(
      brand,
      ready,
      launched(runbook),
      template({ name: 'mail' }),
    );
    const before = await tables(knex);
    await world.run();
    await world.engine.sweep();
    await world.run();
    expect(await tables(knex)).toEqual(before);
  });

  it('are waived by an exception, and lost when it ends', async () => {
    const { world } = await open();
    await world.put(brand, handles, launched());
    expect(await world.stateOf(dam)).toBe('drifting');

    const exception = {
      type: 'exception' as const,
      entityRef: dam,
      fields: { covers, expiresOn: '2026-11-24', renewals: 0 },
    };
    const asked = await world.records.put(exception);
    await world.run();
    expect(await world.stateOf(dam)).toBe('drifting');

    await world.records.put({ ...asked, ...exception, state: 'active' });
    await world.run();
    expect(await world.stateOf(dam)).toBe('controlled');
    expect(await world.reasonsOf(dam)).toEqual(['waived:intake']);

    // The day after its last: nobody has written yet that it expired.
    world.time.now = Date.parse('2026-11-25T00:00:00Z');
    await world.engine.mark([dam], world.clock.now());
    await world.run();
    expect(await world.stateOf(dam)).toBe('drifting');
    expect(await world.reasonsOf(dam)).toEqual([
      'signal:expired-exception',
      'condition:intake',
    ]);

    await world.records.put({
      ...asked,
      ...exception,
      state: 'expired',
      closedAt: world.clock.now(),
    });
    await world.run();
    await world.put(launched(runbook));
    expect(await world.stateOf(dam)).toBe('controlled');
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
  });

  it('pass on to templates, with the path', async () => {
    const { world } = await open();
    const integrity = standard(
      'template-integrity',
      [
        { id: 'version', rule: 'entity.spec.version != ""' },
        { id: 'keeps-locked-parts', rule: 'entity.spec.type != "form"' },
      ],
      { appliesTo: { kind: 'MarketingTemplate' } },
    );
    const built = (spec: object = {}) =>
      template({ name: 'mail', spec: { platforms: ['dam'], ...spec } });
    await world.put(brand, ready, integrity, launched(runbook));
    await world.put(built({ version: '1.0.0' }));
    expect(await world.stateOf(mail)).toBe('controlled');

    await world.put(launched());
    expect(await world.stateOf(mail)).toBe('uncontrolled');
    const row = (await world.store.ofRefs([mail])).get(mail);
    expect(row?.reasons).toMatchObject([
      { kind: 'platform', id: dam, severity: 'red', path: [dam] },
    ]);

    await world.put(launched(runbook), built());
    expect(await world.stateOf(mail)).toBe('drifting');
    await world.put(built({ version: '1.0.0', type: 'form' }));
    expect(await world.stateOf(mail)).toBe('uncontrolled');
    await world.put(launched({ ...runbook, lifecycle: 'retired' }));
    await world.put(built({ version: '1.0.0' }));
    expect(await world.stateOf(mail)).toBe('controlled');
  });

  it('change by time alone', async () => {
    const { world } = await open();
    await world.put(brand, ready);
    await world.put(launched({ ...runbook, lifecycle: 'launched' }));
    expect(await world.stateOf(dam)).toBe('controlled');
    await world.liveDays(30);
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
    await world.liveDays(1);
    expect(await world.stateOf(dam)).toBe('drifting');
    expect(await world.reasonsOf(dam)).toEqual(['signal:live-without-review']);

    await world.records.put({
      type: 'review',
      entityRef: dam,
      state: 'approved',
      closedAt: world.clock.now(),
    });
    await world.run();
    expect(await world.stateOf(dam)).toBe('controlled');
  });

  it('notice that somebody left, and not that somebody never was', async () => {
    const { world } = await open();
    await world.put(brand, ready, launched(runbook));
    await world.put(launched({ ...runbook, owner: 'group:default/typo' }));
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
    await world.put(launched(runbook));
    await world.remove('group:default/brand');
    expect(await world.reasonsOf(dam)).toEqual(['signal:owner-left']);
    expect(await world.stateOf(dam)).toBe('drifting');
  });

  it('compare trust with a month before', async () => {
    const { world } = await open();
    const trust = (value: number) => ({
      source: 'pulse',
      key: 'trust',
      value,
      observedAt: world.clock.now(),
    });
    await world.put(brand, ready, launched(runbook));
    await world.tell(dam, trust(80));
    await world.passDays(10);
    await world.tell(dam, trust(60));
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
    await world.passDays(20);
    expect(await world.reasonsOf(dam)).toEqual(['signal:trust-falling']);
    // One amber signal alone is no drift.
    expect(await world.stateOf(dam)).toBe('controlled');
    await world.passDays(10);
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
  });

  it('notice who else is a system of record, though no rule asks', async () => {
    const { world } = await open();
    const pim = (spec: object) =>
      platform({ name: 'pim', spec: { lifecycle: 'retiring', ...spec } });
    const authority = { ...runbook, systemOfRecordFor: ['asset'] };
    await world.put(brand, ready, launched(authority), pim(runbook));
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
    await world.put(pim(authority));
    expect(await world.reasonsOf(dam)).toEqual([
      'signal:two-systems-of-record',
    ]);
    await world.put(pim({ ...authority, lifecycle: 'retired' }));
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
    await world.put(pim(authority));
    await world.remove(refOf('pim'));
    expect(await world.reasonsOf(dam)).toEqual(['none:all-well']);
  });

  it('keep the last value of a condition whose rule is broken', async () => {
    const { world } = await open();
    await world.put(brand, ready, launched(runbook));
    await world.put(readiness('ready', 'entity.spec.nonsense == 1.0'));
    expect(await world.stateOf(dam)).toBe('controlled');
    expect(await world.reasonsOf(dam)).toEqual(['error:ownership']);
  });

  it('wait for an entity that the catalog lacks for the moment', async () => {
    const { world } = await open();
    const sandbox = { purpose: 'trial', expiresOn: '2026-11-23' };
    await world.put(brand, ready, launched({ lifecycle: 'sandbox', sandbox }));
    world.catalog.lacks(dam);
    world.time.now = Date.parse('2026-11-24T00:00:00Z');
    await world.keeper.follow();
    expect(await world.keeper.follow()).toBe(false);
    world.catalog.lacks();
    world.time.now += 60_000;
    expect(await world.keeper.follow()).toBe(true);
    expect(await world.reasonsOf(dam)).toEqual([
      'signal:sandbox-expired',
      'none:sandbox',
    ]);
  });

  it('leave with their entity', async () => {
    const { knex, world } = await open();
    await world.put(brand, ready, launched(runbook));
    await world.remove(dam);
    expect(await world.store.count()).toBe(0);
    const [row] = await knex('martech_intervals').where({ subject: 'state' });
    expect(Number(row.to_ms)).toBe(START);
  });

  it('are rolled up into days, also those on which nobody was there', async () => {
    const { world } = await open();
    await world.put(brand, ready, launched(runbook));
    await world.passDays(2);
    await world.put(launched({ capabilities: ['asset-management'] }));
    await world.passDays(1);
    const days = await world.days.between('2026-11-01', '2026-12-31');
    expect(days.map(({ day, served }) => [day, served])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 1],
      ['2026-11-24', 0],
    ]);
  });

  it('begin anew with other thresholds', async () => {
    const { knex, world } = await open();
    await world.put(brand, handles, launched());
    expect(await world.stateOf(dam)).toBe('drifting');
    const strict = { uncontrolled: { conditions: 1 } };
    const other = controlWorld(knex, {
      config: { martech: { governance: { control: strict } } },
    });
    await other.put(brand, handles, launched());
    expect(await other.stateOf(dam)).toBe('uncontrolled');
    expect(await knex('martech_control_policies')).toHaveLength(2);
  });
});
