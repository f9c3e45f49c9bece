import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogModule from '@martech-portal/backstage-plugin-catalog-backend-module-martech';
import { RegistryChanges } from '@martech-portal/backstage-plugin-martech-common';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { as, eventually, platform } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const MANY = 25;

const all: RegistryChanges = {
  changes: Array.from({ length: MANY }, (_, index) => ({
    sequence: index + 1,
    uid: `U${index}`,
    entityRef: `marketingplatform:default/p${index}`,
    entity: platform(`p${index}`, {}, { namespace: 'default' }),
  })),
  latest: MANY,
  total: MANY,
};
const nothing: RegistryChanges = { changes: [], latest: 0, total: 0 };

/** A martech backend that fails in one way after the other. */
async function startMartech() {
  const state = { ways: 'well', asked: 0 };
  const server = createServer((req, res) => {
    state.asked += 1;
    if (state.ways === 'hangs up') req.socket.destroy();
    else if (state.ways === 'fails') res.writeHead(500).end('{}');
    else if (state.ways === 'is another') res.end('<html></html>');
    else if (state.ways === 'has lost all') res.end(JSON.stringify(nothing));
    else {
      const after = Number(
        new URL(req.url!, 'http://x').searchParams.get('after'),
      );
      const changes = all.changes.filter(({ sequence }) => sequence > after);
      res.end(JSON.stringify({ ...all, changes }));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, state, url: `http://127.0.0.1:${port}` };
}

describe('the catalog while the martech backend is down', () => {
  it('still has every registered entity, round after round of processing', async () => {
    const martech = await startMartech();
    const host: { port?: () => number } = {};
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModule,
        eventsServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              processingInterval: { seconds: 1 },
              orphanStrategy: 'delete',
            },
            martech: { registry: { poll: { milliseconds: 100 } } },
          },
        }),
        createServiceFactory({
          service: coreServices.discovery,
          deps: {},
          factory: () => ({
            getBaseUrl: async id =>
              id === 'martech'
                ? martech.url
                : `http://localhost:${host.port?.()}/api/${id}`,
            getExternalBaseUrl: async id => `http://localhost/api/${id}`,
          }),
        }),
      ],
    });
    host.port = () => server.port();
    const count = async () => {
      const { body } = await request(server)
        .get('/api/catalog/entity-facets?facet=kind')
        .set(as('owen'));
      return body.facets?.kind?.[0]?.count;
    };
    await eventually(count, found => found === MANY);
    for (const way of ['hangs up', 'fails', 'is another', 'has lost all']) {
      martech.state.ways = way;
      const before = martech.state.asked;
      await eventually(
        async () => martech.state.asked - before,
        asked => asked >= 5,
      );
      await setTimeout(2_500);
      expect([way, await count()]).toEqual([way, MANY]);
    }
    martech.server.closeAllConnections();
    martech.server.close();
    await setTimeout(1_500);
    expect(await count()).toBe(MANY);
  });
});
