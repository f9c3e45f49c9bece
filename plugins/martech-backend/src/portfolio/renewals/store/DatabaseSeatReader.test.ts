import { testDatabases } from '../../../__testUtils__/testDatabases';
import { DatabaseFactStore } from '../../../facts/store/DatabaseFactStore';
import { SeatTable } from '../SeatTable';
import { DatabaseSeatReader } from './DatabaseSeatReader';

jest.setTimeout(60_000);

const databases = testDatabases();
const observedAt = new Date('2026-11-20T00:00:00Z');
const fact = (name: string, key: string, value: string | number) => ({
  entityRef: `marketingplatform:default/${name}`,
  key,
  value,
  observedAt,
});

describe.each(databases.names)('seats in use on %s', name => {
  it('are what one fact says where it is a number', async () => {
    const knex = await databases.openMigrated(name);
    const store = new DatabaseFactStore(knex);
    await store.put({
      source: 'usage',
      writer: 'test',
      facts: [
        fact('dam', 'active-seats', 7),
        fact('dam', 'logins', 9),
        fact('crm', 'active-seats', 'many'),
      ],
    });
    await store.put({
      source: 'licences',
      writer: 'test',
      facts: [fact('dam', 'active-seats', 5)],
    });
    const read = (source: string) =>
      new DatabaseSeatReader(knex, { source, key: 'active-seats' }).all();
    expect([...(await read('usage'))]).toEqual([
      ['marketingplatform:default/dam', { active: 7, observedAt }],
    ]);
    expect((await read('licences')).size).toBe(1);

    const table = new SeatTable(
      new DatabaseSeatReader(knex, { source: 'usage', key: 'active-seats' }),
      0,
    );
    const before = await table.all();
    await table.all();
    expect(await table.all()).toBe(before);
  });
});
