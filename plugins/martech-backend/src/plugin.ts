import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { martechPermissions } from '@martech-portal/backstage-plugin-martech-common';
import { systemClock } from './clock';
import { openDatabase } from './database';
import { createEntityIndex } from './entities/createEntityIndex';
import { createGuard } from './http';
import { createRouter } from './router';

/**
 * The martech backend: an index of marketing entities, and the API over it.
 *
 * @public
 */
export const martechPlugin = createBackendPlugin({
  pluginId: 'martech',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init({ database, httpRouter, permissionsRegistry, ...services }) {
        permissionsRegistry.addPermissions(martechPermissions);
        const clock = systemClock;
        const knex = await openDatabase(database);
        const index = createEntityIndex({ ...services, clock, knex });
        const guarded = createGuard(services);
        httpRouter.use(
          createRouter({
            auditor: services.auditor,
            clock,
            entities: index.entities,
            guarded,
          }),
        );
        await index.feed.start();
      },
    });
  },
});
