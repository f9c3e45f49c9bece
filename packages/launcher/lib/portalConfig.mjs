import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The configuration of the sample portal, in one place: its files in the order in which they
 * override each other, and the environment that puts it on a port and a data folder.
 * MARTECH_DATABASE_URL moves it from SQLite files to that PostgreSQL.
 */
export function portalConfig({ root, port, dataDir, env = process.env }) {
  const postgres = Boolean(env.MARTECH_DATABASE_URL);
  const files = [
    'app-config.yaml',
    'app-config.sample.yaml',
    ...(postgres ? ['app-config.postgres.yaml'] : []),
    // Git-ignored: what one person changes for themselves.
    'app-config.local.yaml',
  ]
    .map(name => path.join(root, name))
    .filter(file => !file.endsWith('.local.yaml') || existsSync(file));
  const url = `http://localhost:${port}`;
  return {
    url,
    postgres,
    args: files.flatMap(file => ['--config', file]),
    env: {
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: url,
      APP_CONFIG_backend_listen_port: String(port),
      // One process needs no bus, whose waiting requests would hold up the end of the portal.
      APP_CONFIG_events_useEventBus: 'never',
      // Read by app-config.sample.yaml, for the database files and the built documentation.
      MARTECH_DATA_DIR: dataDir,
    },
  };
}
