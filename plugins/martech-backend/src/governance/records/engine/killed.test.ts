import { Knex } from 'knex';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { DatabaseAuditReader } from '../../../audit/store/DatabaseAuditReader';
import { Verifier } from '../../../audit/Verifier';
import { recordsWorld } from '../__testUtils__/recordsWorld';
import { ApprovalRecord, RecordRecord, TimelineRecord } from '../store/tables';

jest.setTimeout(180_000);

const databases = testDatabases();
const running = new Set<ChildProcess>();

function startMover(knex: Knex) {
  const { client, connection } = knex.client.config;
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      require.resolve('../__testUtils__/mover.ts'),
    ],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        // Knex keeps a password where it is not copied by accident.
        MOVER_DATABASE: JSON.stringify({
          client,
          connection: { ...connection, password: connection.password },
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

/** Every record fits its timeline, approvals, audit and outbox to the last row. */
async function assertConsistent(knex: Knex) {
  const records = await knex<RecordRecord>('martech_records');
  const timeline = await knex<TimelineRecord>('martech_timeline').orderBy([
    'record_id',
    'version',
  ]);
  const approvals = await knex<ApprovalRecord>('martech_approvals');
  const audit = await knex('martech_audit').orderBy('seq');
  const outbox = await knex('martech_outbox');
  for (const { id, state, version, areas, revision } of records) {
    const own = timeline.filter(event => event.record_id === id);
    expect(own.map(event => event.version)).toEqual(
      Array.from({ length: version }, (_, at) => at + 1),
    );
    expect(own.map(event => event.from_state)).toEqual([
      null,
      ...own.slice(0, -1).map(event => event.to_state),
    ]);
    expect(own.at(-1)?.to_state).toBe(state);
    const given = approvals.filter(
      row => row.record_id === id && row.revision === revision,
    );
    const all = JSON.parse(areas).length;
    expect([state, given.length === all]).toEqual([state, state === 'active']);
  }
  expect(audit.map(row => row.seq)).toEqual(timeline.map((_, at) => at + 1));
  const verifier = new Verifier(new DatabaseAuditReader(knex));
  expect(await verifier.verify({ full: true })).toMatchObject({
    intact: true,
    checked: timeline.length,
  });
  expect(outbox).toHaveLength(timeline.length);
  const told = outbox.map(
    ({ subject, payload }) => `${subject} ${JSON.parse(payload).version}`,
  );
  expect(told.sort()).toEqual(
    timeline.map(event => `${event.record_id} ${event.version}`).sort(),
  );
  const [{ last }] = await knex('martech_record_numbers');
  expect(records.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: last }, (_, at) => at + 1),
  );
  return { records: records.length, events: timeline.length };
}

/** A database in memory belongs to one process. */
const shared = databases.names.filter(name => name !== 'SQLite');

describe.each(shared)('records on %s', name => {
  it('are whole after a backend was killed in the middle of a hundred steps', async () => {
    const knex = await databases.openMigrated(name);
    for (const steps of [37, 100, 173]) {
      const mover = startMover(knex);
      let done = 0;
      mover.lines.on('line', () => {
        done += 1;
        if (done === steps) mover.child.kill('SIGKILL');
      });
      expect((await mover.ended)[1]).toBe('SIGKILL');
      const { events } = await assertConsistent(knex);
      expect(events).toBeGreaterThanOrEqual(steps);
    }
    // Whoever comes next goes on where it ended.
    const { reader, request, step } = recordsWorld(knex);
    const [open] = await knex<RecordRecord>('martech_records')
      .where({ state: 'requested' })
      .limit(1);
    const record = await reader.byId(open.id);
    expect((await step(record!, 'withdraw', 'requester')).state).toBe(
      'withdrawn',
    );
    await request(['metadata']);
    await assertConsistent(knex);
  });
});
