import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import catalogModule from '../../../plugins/catalog-backend-module-martech/src';
import martechPlugin from '../../../plugins/martech-backend/src';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '17185' } },
});

const standards = join(__dirname, '../../../catalog-info/scorecards');
const location = 'url:https://git.example/all.yaml';

const located = (entity: Entity): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: {
      ...entity.metadata.annotations,
      'backstage.io/managed-by-location': location,
      'backstage.io/managed-by-origin-location': location,
    },
  },
});

/** What Git describes: a team, and the scorecards that are shipped. */
const fromGit: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'brand' },
    spec: { type: 'team', children: [] },
  },
  ...readdirSync(standards).map(file =>
    parse(readFileSync(join(standards, file), 'utf8')),
  ),
].map(located);

const git = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'benchmark-git',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'benchmark-git',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: fromGit.map(entity => ({ entity, locationKey: 'git' })),
            }),
        });
      },
    });
  },
});

/** A whole small host: catalog, catalog module and portal in one process, SQLite files. */
async function main() {
  process.env.LOG_LEVEL = 'warn';
  const url = `http://127.0.0.1:${values.port}`;
  const directory = mkdtempSync(join(tmpdir(), 'martech-registry-'));
  process.once('exit', () => rmSync(directory, { recursive: true }));
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl: url },
        backend: {
          baseUrl: url,
          listen: { host: '127.0.0.1', port: Number(values.port) },
          database: { client: 'better-sqlite3', connection: { directory } },
        },
        catalog: { rules: [] },
      },
    }),
  );
  backend.add(mockServices.auth.factory());
  backend.add(mockServices.httpAuth.factory());
  backend.add(mockServices.userInfo.factory());
  backend.add(catalogPlugin);
  backend.add(catalogModule);
  backend.add(git);
  backend.add(martechPlugin);
  await backend.start();
  process.stdout.write(`${url}\n`);
  process.once('SIGTERM', () => process.exit(0));
}

void main();
