import { Knex } from 'knex';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { deliveryTo, HOST_TABLE } from '../__testUtils__/deliveryTo';
import { duty, recordNews } from '../__testUtils__/recordView';
import { DatabaseOutbox } from '../store/DatabaseOutbox';
import { LEASE } from '../store/DatabaseOutboxQueue';

jest.setTimeout(120_000);

const databases = testDatabases();
const RECORDS = 100;
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Delivers in a process of its own, which is killed after some messages. */
async function killedAfter(knex: Knex, messages: number) {
  const { client, connection } = knex.client.config;
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      require.resolve('../__testUtils__/deliverer.ts'),
    ],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        // Knex keeps a password where it is not copied by accident.
        OUTBOX_DATABASE: JSON.stringify({
          client,
          connection: { ...connection, password: connection.password },
        }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running.add(child);
  let delivered = 0;
  createInterface({ input: child.stdout! }).on('line', () => {
    delivered += 1;
    if (delivered === messages) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'exit');
  running.delete(child);
  return signal;
}

/** A database in memory belongs to one process. */
const shared = databases.names.filter(name => name !== 'SQLite');

describe.each(shared)('the outbox on %s', name => {
  it('delivers all of it though whoever delivers is killed, and shows it once', async () => {
    const knex = await databases.openMigrated(name);
    await knex.schema.createTable(HOST_TABLE, table => {
      table.increments('id');
      table.text('scope').notNullable();
    });
    const outbox = new DatabaseOutbox();
    const at = new Date();
    for (let record = 0; record < RECORDS; record += 1) {
      await outbox.add(knex, {
        topic: 'record',
        subject: `R${record}`,
        at,
        payload: recordNews({ to: [duty('user:default/nora')] }),
      });
    }
    for (const messages of [7, 33]) {
      expect(await killedAfter(knex, messages)).toBe('SIGKILL');
    }
    const left = await knex('martech_outbox');
    expect(left.length).toBeGreaterThan(0);

    // Whoever comes next waits for the leases of the dead, and goes on.
    const next = deliveryTo(knex, new Date(Date.now() + LEASE));
    while (await next.runOnce());
    expect(await knex('martech_outbox')).toEqual([]);
    const sent: Array<{ scope: string }> = await knex(HOST_TABLE);
    // A host shows one message of a scope, however often it is delivered.
    const shown = new Set(sent.map(({ scope }) => scope));
    expect([...shown].sort()).toEqual(
      Array.from(
        { length: RECORDS },
        (_, record) => `martech:record:R${record}:decide`,
      ).sort(),
    );
    // Anew comes only what was on its way when somebody was killed.
    expect(sent.length - RECORDS).toBeLessThanOrEqual(2);
  });
});
