import { Knex } from 'knex';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { engineWorld } from './__testUtils__/engineWorld';
import { platformRefs, replicaEstate } from './__testUtils__/replicaEstate';
import { cardRef } from './__testUtils__/standards';

jest.setTimeout(180_000);

const databases = testDatabases();
const running = new Set<ChildProcess>();

function startReplica(knex: Knex) {
  const { client, connection } = knex.client.config;
  // Knex hides it from whoever lists what there is.
  const { password } = connection;
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      require.resolve('./__testUtils__/replica.ts'),
    ],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        REPLICA_DATABASE: JSON.stringify({
          client,
          connection: { ...connection, password },
        }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const lines = createInterface({ input: child.stdout! });
  return { child, ended, lines };
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Rows that a query comes to. */
async function counts(knex: Knex) {
  const count = async (query: Knex.QueryBuilder) => {
    const row = await knex.from(query.as('t')).count({ n: '*' }).first();
    return Number(row?.n);
  };
  return {
    waiting: await count(knex('martech_due_evaluations')),
    claimed: await count(
      knex('martech_due_evaluations').whereNotNull('claimed_until'),
    ),
    results: await count(knex('martech_results')),
    entities: await count(knex('martech_results').distinct('entity_ref')),
    intervals: await count(knex('martech_intervals')),
    histories: await count(knex('martech_intervals').distinct('uid')),
  };
}

/** A database in memory belongs to one process. */
const shared = databases.names.filter(name => name !== 'SQLite');

describe.each(shared)('backends that share %s', name => {
  it('lose and double nothing when one is killed', async () => {
    const knex = await databases.openMigrated(name);
    const world = engineWorld(knex);
    const entities = replicaEstate();
    await world.put(entities.get(cardRef('tiers'))!);
    await world.engine.mark(platformRefs, new Date());

    const doomed = startReplica(knex);
    let pages = 0;
    doomed.lines.on('line', line => {
      // A page is read in two halves; anything less is what it refers to.
      if (line === 'reading 250') pages += 0.5;
      // In the middle of its third page: the first is written, the second is
      // being written, and it has the claims of more.
      if (pages === 2.5) doomed.child.kill('SIGKILL');
    });
    // Once the first has claims; the other must not take most of the work.
    await once(doomed.lines, 'line');
    // SQLite takes one backend at a time.
    const early = name === 'PostgreSQL' ? startReplica(knex) : undefined;
    expect((await doomed.ended)[1]).toBe('SIGKILL');
    const between = await counts(knex);
    expect(between.claimed).toBeGreaterThan(0);
    expect(between.results).toBeGreaterThan(0);

    const survivor = early ?? startReplica(knex);
    expect((await survivor.ended)[0]).toBe(0);
    const all = platformRefs.length;
    expect(await counts(knex)).toEqual({
      waiting: 0,
      claimed: 0,
      results: all,
      entities: all,
      intervals: all,
      histories: all,
    });
    const codes = await knex('martech_results')
      .groupBy('codes')
      .orderBy('codes')
      .select({ codes: 'codes', n: knex.raw('count(*)') });
    expect(codes.map(row => [row.codes, Number(row.n)])).toEqual([
      ['ff', 1_666],
      ['pf', 1_667],
      ['pp', 1_667],
    ]);
  });
});
