import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsDir } from '../database';

async function openFile(folder: string): Promise<Knex> {
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(folder, 'martech.sqlite') },
    useNullAsDefault: true,
  });
}

/**
 * SQLite in memory and in a file, and PostgreSQL where there is one. Call it
 * once at the top of a test file.
 */
export function testDatabases() {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  const cleanUp: Array<() => Promise<void>> = [];
  afterAll(async () => {
    for (const step of cleanUp) await step();
  });

  const open = async (name: string): Promise<Knex> => {
    if (name === 'SQLite file') {
      const folder = await mkdtemp(join(tmpdir(), 'martech-'));
      const knex = await openFile(folder);
      cleanUp.push(async () => {
        await knex.destroy();
        await rm(folder, { recursive: true });
      });
      return knex;
    }
    return databases.init(name === 'SQLite' ? 'SQLITE_3' : 'POSTGRES_18');
  };

  return {
    names: [
      'SQLite',
      'SQLite file',
      ...(databases.supports('POSTGRES_18') ? ['PostgreSQL'] : []),
    ],
    /** An empty database. */
    open,
    /** A database with our tables. */
    async openMigrated(name: string): Promise<Knex> {
      const knex = await open(name);
      await knex.migrate.latest({ directory: migrationsDir });
      return knex;
    },
  };
}
