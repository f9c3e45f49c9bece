import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform } from '../../../__testUtils__/entities';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import {
  createScorecardEngine,
  MemoryEstate,
} from '../../../scorecards/engine';
import { readiness } from '../../../scorecards/engine/__testUtils__/standards';
import { START } from '../__testUtils__/controlWorld';
import { createControlEngine } from '../createControlEngine';

jest.setTimeout(60_000);

const databases = testDatabases();
const MANY = 700;

const entities = new Map<string, Entity>(
  [
    readiness('ready', 'exists(entity.spec.documentation.runbook)'),
    ...Array.from({ length: MANY }, (_, index) =>
      platform({ name: `p${index}`, spec: { lifecycle: 'retiring' } }),
    ),
  ].map(entity => [stringifyEntityRef(entity), entity]),
);

/** One backend of several over a database, whose catalog can be kept waiting. */
function replica(knex: Knex, time: { now: number }) {
  const gate = { open: () => {}, isShut: false };
  const reached = { reads: 0 };
  const estate = new MemoryEstate(entities.values());
  const parts = {
    catalog: {
      async withRelations(refs: string[]) {
        reached.reads += 1;
        if (gate.isShut) {
          await new Promise<void>(resolve => {
            gate.open = resolve;
          });
        }
        return refs.map(ref => entities.get(ref));
      },
    },
    clock: { now: () => new Date(time.now) },
    config: mockServices.rootConfig(),
    estate,
    facts: { of: async () => new Map() },
    isPast: false,
    knex,
    logger: mockServices.logger.mock(),
  };
  const { keeper } = createControlEngine(parts);
  const engine = createScorecardEngine(parts);
  return { engine, gate, keeper, reached };
}

const openStates = async (knex: Knex) => {
  const rows = await knex('martech_intervals')
    .where({ subject: 'state' })
    .select('uid', 'to_ms');
  return { all: rows.length, uids: new Set(rows.map(({ uid }) => uid)).size };
};

describe.each(databases.names)('two replicas on %s', name => {
  async function evaluated() {
    const knex = await databases.openMigrated(name);
    const time = { now: START };
    const [one, other] = [replica(knex, time), replica(knex, time)];
    await one.engine.sweep();
    await one.engine.runUntilIdle();
    return { knex, one, other, time };
  }

  it('follow what happens once', async () => {
    const { knex, one, other } = await evaluated();
    const followed = await Promise.all([
      one.keeper.follow(),
      other.keeper.follow(),
    ]);
    expect(followed.filter(Boolean)).toHaveLength(1);
    expect(await openStates(knex)).toEqual({ all: MANY, uids: MANY });
    expect(await one.keeper.follow()).toBe(false);
    expect(await other.keeper.follow()).toBe(false);
  });

  it('take over from one that hangs, which then writes nothing', async () => {
    const { knex, one, other, time } = await evaluated();
    one.gate.isShut = true;
    one.reached.reads = 0;
    const hanging = one.keeper.follow();
    while (one.reached.reads === 0) await new Promise(setImmediate);
    expect(await other.keeper.follow()).toBe(false);

    time.now += 61_000;
    expect(await other.keeper.follow()).toBe(true);
    expect(await openStates(knex)).toEqual({ all: MANY, uids: MANY });
    const states = await knex('martech_control_states').orderBy('uid');

    one.gate.isShut = false;
    one.gate.open();
    expect(await hanging).toBe(false);
    expect(await knex('martech_control_states').orderBy('uid')).toEqual(states);
    expect(await openStates(knex)).toEqual({ all: MANY, uids: MANY });
  });

  it('let the next one try when a catalog is down', async () => {
    const { knex, one, other } = await evaluated();
    const down = jest.spyOn(entities, 'get').mockImplementation(() => {
      throw new Error('connect ECONNREFUSED');
    });
    await expect(one.keeper.follow()).rejects.toThrow('ECONNREFUSED');
    down.mockRestore();
    expect(await other.keeper.follow()).toBe(true);
    expect(await openStates(knex)).toEqual({ all: MANY, uids: MANY });
  });
});
