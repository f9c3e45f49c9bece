import { testDatabases } from '../../../__testUtils__/testDatabases';
import { migrationsDir } from '../../../database/migrate';
import { insertRecords, someRecords } from '../__testUtils__/someRecords';

jest.setTimeout(60_000);

const databases = testDatabases();

it.each(databases.names)(
  'records written before they had an order of priority get it on %s',
  async name => {
    const knex = await databases.openMigrated(name);
    const all = someRecords(40);
    await knex.transaction(trx => insertRecords(trx, all));
    const migration = {
      directory: migrationsDir,
      name: '20261122170000_records_priority.js',
    };
    await knex.migrate.down(migration);
    await knex.migrate.up(migration);
    const rows: Array<{ id: string; priority_order: number }> = await knex(
      'martech_records',
    ).select('id', 'priority_order');
    const orders = new Map(rows.map(row => [row.id, row.priority_order]));
    const graded = all.filter(({ fields }) => fields.priority);
    expect(graded.length).toBeGreaterThan(2);
    expect(all.map(({ id }) => orders.get(id))).toEqual(
      all.map(({ fields }) => Number(String(fields.priority ?? 'P9').slice(1))),
    );
  },
);
