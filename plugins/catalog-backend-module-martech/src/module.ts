import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { modelLayerPresenceRef } from './modelLayer/presence';
import { MartechKindsProcessor } from './processor/MartechKindsProcessor';
import { processorSettings } from './processor/processorSettings';
import { registryProviderRef } from './registry/registryProviderRef';

/**
 * Adds the martech kinds to the catalog and leaves every other kind as it is.
 * Stands aside where the model layer (`./model-layer`) is installed, too.
 *
 * @public
 */
export const catalogModuleMartech = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'martech',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
        modelLayer: modelLayerPresenceRef,
        processing: catalogProcessingExtensionPoint,
        registry: registryProviderRef,
      },
      async init({ modelLayer, processing, registry, ...services }) {
        processing.addProcessor(
          new MartechKindsProcessor({
            ...processorSettings(services),
            relationsOf: definition => definition.relations,
            isActive: () => !modelLayer.isPresent(),
          }),
        );
        const provider = registry.take();
        if (provider) processing.addEntityProvider(provider);
      },
    });
  },
});
