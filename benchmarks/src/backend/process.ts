import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { parseArgs } from 'node:util';
import martechPlugin from '../../../plugins/martech-backend/src';
import { open } from '../database/open';
import { GOVERNORS } from '../records/fillRecords';
import { benchmarkPlugin } from './benchmarkPlugin';

const { values } = parseArgs({
  options: {
    catalog: { type: 'string', default: '' },
    database: { type: 'string', default: 'sqlite' },
    port: { type: 'string', default: '17165' },
    sources: { type: 'string', default: '' },
  },
});

/** Subject of the service that pushes facts. */
const WRITER = 'external:test-service';

/** Everybody who calls is in one group, for which records wait. */
const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    async getUserInfo(credentials) {
      const userEntityRef = auth.isPrincipal(credentials, 'user')
        ? credentials.principal.userEntityRef
        : '';
      return { userEntityRef, ownershipEntityRefs: [userEntityRef, GOVERNORS] };
    },
  }),
});

/** Takes every message; what a person is sent is not what is measured. */
const notifications = createServiceFactory({
  service: notificationService,
  deps: {},
  factory: () => ({ send: async () => {} }),
});

/**
 * A Backstage backend with the plugin alone: its own router, engine, feed and schedule behind the
 * HTTP server, middleware and services of Backstage. Only who calls is taken from a test token,
 * and the catalog is another process.
 */
async function main() {
  process.env.LOG_LEVEL = 'warn';
  const url = `http://127.0.0.1:${values.port}`;
  const database = await open(values.database, Number(values.port) + 1, {
    migrate: false,
  });
  const sources = values.sources.split(',').filter(Boolean);
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl: url },
        backend: {
          baseUrl: url,
          listen: { host: '127.0.0.1', port: Number(values.port) },
        },
        discovery: {
          endpoints: [{ target: values.catalog, plugins: ['catalog'] }],
        },
        martech: {
          operatingModel: { governance: GOVERNORS },
          facts: {
            sources: Object.fromEntries(
              sources.map(source => [source, { writers: [WRITER] }]),
            ),
          },
        },
      },
    }),
  );
  backend.add(mockServices.auth.factory());
  backend.add(mockServices.httpAuth.factory());
  backend.add(
    createServiceFactory({
      service: coreServices.database,
      deps: {},
      factory: async () => ({ getClient: async () => database.knex }),
    }),
  );
  backend.add(userInfo);
  backend.add(notifications);
  backend.add(martechPlugin);
  backend.add(benchmarkPlugin);
  await backend.start();
  process.stdout.write(`${url}\n`);
  process.once('SIGTERM', () => {
    setTimeout(() => process.exit(0), 3_000);
    void database.close().then(() => process.exit(0));
  });
}

void main();
