import { Knex } from 'knex';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { IntervalRecord } from '../../../scorecards/store/tables';
import { StateLogs } from '../tables/StateLogs';
import { DatabaseStateChangeReader } from './StateChangeReader';

jest.setTimeout(60_000);

const databases = testDatabases();
const DAY = Date.parse('2026-11-01');

const evidence = (id: string) =>
  JSON.stringify({
    since: DAY,
    reasons: [`signal:${id}`],
    stored: [{ kind: 'signal', id, severity: 'red' }],
  });

async function write(
  knex: Knex,
  rows: Array<Partial<Omit<IntervalRecord, 'id'>>>,
) {
  for (const row of rows) {
    await knex('martech_intervals').insert({
      uid: 'a',
      subject: 'state',
      value: 'controlled',
      from_ms: DAY,
      to_ms: null,
      version: '1',
      evidence: null,
      ...row,
    });
  }
}

const read = async (reader: DatabaseStateChangeReader, after: number) => {
  const all = [];
  for await (const some of reader.after(after)) all.push(...some);
  return all;
};

describe.each(databases.names)('history of states on %s', name => {
  it('is read in the order of writing, from where it was left', async () => {
    const knex = await databases.openMigrated(name);
    const reader = new DatabaseStateChangeReader(knex);
    await write(knex, [
      { uid: 'a', evidence: evidence('owner-left') },
      { uid: 'b', subject: 'level:x', value: 'gold' },
      { uid: 'b', value: 'drifting', from_ms: DAY + 5 },
    ]);
    const first = await read(reader, 0);
    expect(first.map(({ at, state, uid }) => [uid, state, at])).toEqual([
      ['a', 'controlled', DAY],
      ['b', 'drifting', DAY + 5],
    ]);
    expect(await read(reader, first[0].id)).toEqual([first[1]]);
    expect(await reader.has(first[0].id)).toBe(true);
    expect(await reader.has(4_000)).toBe(false);
    const reasons = await reader.reasons([first[0].id]);
    expect(reasons.get(first[0].id)?.map(({ id }) => id)).toEqual([
      'owner-left',
    ]);
  });

  it('is read in pieces', async () => {
    const knex = await databases.openMigrated(name);
    const rows = Array.from({ length: 1_001 }, (_, index) => ({
      uid: `u${index}`,
      subject: 'state',
      value: 'drifting',
      from_ms: DAY,
      to_ms: null,
      version: '1',
      evidence: null,
    }));
    await knex.batchInsert('martech_intervals', rows, 100);
    expect(await read(new DatabaseStateChangeReader(knex), 0)).toHaveLength(
      1_001,
    );
  });

  it('is kept in memory, followed, and begun anew when it was', async () => {
    const knex = await databases.openMigrated(name);
    const reader = new DatabaseStateChangeReader(knex);
    const logs = new StateLogs(reader);
    await write(knex, [{ uid: 'a' }]);
    const first = await logs.at(1);
    expect(first.log.size).toBe(1);
    await write(knex, [{ uid: 'b' }]);
    // The states have not changed for those who ask: nothing is read.
    expect((await logs.at(1)).log.size).toBe(1);
    const [second, same] = await Promise.all([logs.at(2), logs.at(2)]);
    expect(second.log).toBe(first.log);
    expect(same.version).toBe(second.version);
    expect([second.log.size, second.version > first.version]).toEqual([
      2,
      true,
    ]);
    await knex('martech_intervals').delete();
    expect((await logs.at(3)).log.size).toBe(0);
    await write(knex, [{ uid: 'c' }]);
    expect((await logs.at(4)).log.placeOf('c')).toBe(0);
  });
});
