import express from 'express';
import { Knex } from 'knex';
import { createServer } from 'node:http';
import { systemClock } from '../../../plugins/martech-backend/src/clock';
import { createEntityRoutes } from '../../../plugins/martech-backend/src/entities/routes';
import { EntitiesService } from '../../../plugins/martech-backend/src/entities/service';
import { DatabaseEntityReader } from '../../../plugins/martech-backend/src/entities/store/DatabaseEntityReader';
import { DatabaseIndexState } from '../../../plugins/martech-backend/src/entities/store/DatabaseIndexState';
import { EntityTables } from '../../../plugins/martech-backend/src/entities/tables/EntityTables';
import { VisibleEntities } from '../../../plugins/martech-backend/src/entities/visibility/VisibleEntities';
import { Guard } from '../../../plugins/martech-backend/src/http';
import { Uids } from './fill';

const HIDDEN = 5;

/** Everybody may read; a header says as whom. Sign-in is not ours to measure. */
const guarded: Guard = (_permission, handler) => (request, response) =>
  handler(
    {
      $$type: '@backstage/BackstageCredentials',
      principal: {
        type: 'user',
        userEntityRef: request.header('x-person') ?? 'user:default/all',
      },
    },
    request,
    response,
  );

const done = async () => {};
const auditor = { createEvent: async () => ({ success: done, fail: done }) };

/** A catalog whose policy hides every fifth entity from `user:default/some`. */
const catalogOf = (
  uids: Uids,
): ConstructorParameters<typeof VisibleEntities>[0] => ({
  async getEntityFacets({ filter }, { credentials }) {
    const kinds = filter && 'kind' in filter ? [filter.kind].flat() : [];
    const all = kinds.flatMap(kind => uids.get(String(kind)) ?? []);
    const isLimited = JSON.stringify(credentials).includes('user:default/some');
    const visible = isLimited
      ? all.filter((_, index) => index % HIDDEN !== 0)
      : all;
    return {
      facets: { 'metadata.uid': visible.map(value => ({ value, count: 1 })) },
    };
  },
});

/** The routes of the plugin over a filled database. */
export async function serve(knex: Knex, uids: Uids, port: number) {
  const entities = new EntitiesService({
    hasBase: true,
    state: new DatabaseIndexState(knex),
    tables: new EntityTables(new DatabaseEntityReader(knex)),
    visible: new VisibleEntities(catalogOf(uids)),
  });
  const app = express();
  app.use(express.json());
  app.use(
    '/entities',
    createEntityRoutes({ auditor, clock: systemClock, entities, guarded }),
  );
  // Time of the processor so far: neighbours on the machine do not change it.
  app.get('/cpu', (_, response) => {
    const { user, system } = process.cpuUsage();
    response.json((user + system) / 1_000);
  });
  const server = createServer(app);
  await new Promise<void>(resolve => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
