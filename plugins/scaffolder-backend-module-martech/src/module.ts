import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { readVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { createActions } from './actions';
import { createPortal } from './portal/createPortal';

/**
 * Adds the actions `martech:…` to the scaffolder. They act in the name of
 * whoever starts a task, so what a person may not do, no template does for
 * them.
 *
 * @public
 */
export const scaffolderModuleMartech = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'martech',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, ...services }) {
        actions.addActions(
          ...createActions(
            createPortal(services),
            readVocabularies(services.config),
          ),
        );
      },
    });
  },
});
