import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { RecordCollatorFactory } from './collator/RecordCollatorFactory';
import { Martech } from './Martech';
import { readSettings } from './settings';
import { createRecordsInSight } from './sight/recordsInSight';

/**
 * Adds exceptions, changes, incidents and all other records of the martech portal
 * to the search, for those who may see them.
 *
 * @public
 */
export const searchModuleMartech = createBackendModule({
  pluginId: 'search',
  moduleId: 'martech',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        index: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, httpRouter, index, scheduler, ...services }) {
        const { locationTemplate, schedule } = readSettings(config);
        const martech = new Martech(services);
        // Modules come before their plugin, so this stands before its routes.
        httpRouter.use(createRecordsInSight({ ...services, martech }));
        index.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new RecordCollatorFactory({ locationTemplate, martech }),
        });
      },
    });
  },
});
