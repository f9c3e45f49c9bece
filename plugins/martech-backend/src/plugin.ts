import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { martechPermissions } from '@martech-portal/backstage-plugin-martech-common';
import { martechFactsExtensionPoint } from '@martech-portal/backstage-plugin-martech-node';
import { createPortal } from './createPortal';
import { openDatabase } from './database';
import { FactSources } from './facts/collect/FactSources';
import { recordResourceType } from './governance/records/access/recordResourceType';
import { techDocsFacts } from './facts/sources/techDocsFacts';

/**
 * The martech backend: an index of marketing entities, what scorecards say
 * about them, and the API over both.
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
        actions: actionsRegistryServiceRef,
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
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init({ database, httpRouter, ...services }) {
        const { permissionsRegistry } = services;
        permissionsRegistry.addPermissions(martechPermissions);
        factSources.addFactSource(techDocsFacts(services));
        const knex = await openDatabase(database);
        permissionsRegistry.addResourceType(recordResourceType(knex));
        const portal = await createPortal({ ...services, knex });
        httpRouter.use(portal.router);
        // Calendars cannot sign in; the key in the address does it for them.
        httpRouter.addAuthPolicy({
          path: '/calendar.ics',
          allow: 'unauthenticated',
        });
        await portal.start(factSources.all());
      },
    });
  },
});
