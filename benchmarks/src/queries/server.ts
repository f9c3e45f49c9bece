import express from 'express';
import { Knex } from 'knex';
import { createServer } from 'node:http';
import { systemClock } from '../../../plugins/martech-backend/src/clock';
import { EntitiesService } from '../../../plugins/martech-backend/src/entities/service';
import { DatabaseEntityReader } from '../../../plugins/martech-backend/src/entities/store/DatabaseEntityReader';
import { DatabaseIndexState } from '../../../plugins/martech-backend/src/entities/store/DatabaseIndexState';
import { EntityTables } from '../../../plugins/martech-backend/src/entities/tables/EntityTables';
import { VisibleEntities } from '../../../plugins/martech-backend/src/entities/visibility/VisibleEntities';
import { Guard } from '../../../plugins/martech-backend/src/http';
import { createRouter } from '../../../plugins/martech-backend/src/router';
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

/** A catalog whose policy hides every fifth entity from `user:default/some`. */
const catalogOf = (uids: Uids) => ({
  async getEntityFacets({ filter }, { credentials }) {
    const { kind } = filter;
    const all = uids.get(kind) ?? [];
    const some =
      credentials.principal.userEntityRef === 'user:default/some'
        ? all.filter((_, index) => index % HIDDEN !== 0)
        : all;
    return {
      facets: { 'metadata.uid': some.map(value => ({ value, count: 1 })) },
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
  app.use(createRouter({ clock: systemClock, entities, guarded }));
  const server = createServer(app);
  await new Promise<void>(resolve => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
