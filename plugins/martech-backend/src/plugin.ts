import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { martechPermissions } from '@martech-portal/backstage-plugin-martech-common';
import { martechFactsExtensionPoint } from '@martech-portal/backstage-plugin-martech-node';
import { systemClock } from './clock';
import { openDatabase } from './database';
import { createEntityIndex } from './entities/createEntityIndex';
import { FactSources } from './facts/collect/FactSources';
import { createFacts } from './facts/createFacts';
import { techDocsFacts } from './facts/sources/techDocsFacts';
import { DatabaseFactStore } from './facts/store/DatabaseFactStore';
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
    const factSources = new FactSources();
    env.registerExtensionPoint(martechFactsExtensionPoint, factSources);
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
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
        const facts = createFacts({
          ...services,
          clock,
          onChanged: async () => {},
          store: new DatabaseFactStore(knex),
        });
        factSources.addFactSource(techDocsFacts(services));
        const guarded = createGuard(services);
        httpRouter.use(
          createRouter({
            auditor: services.auditor,
            clock,
            entities: index.entities,
            facts: facts.service,
            guarded,
          }),
        );
        await index.feed.start();
        await facts.start(factSources.all());
      },
    });
  },
});
