import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { MartechKindsProcessor } from '../processor/MartechKindsProcessor';
import { processorSettings } from '../processor/processorSettings';
import { registryProviderRef } from '../registry/registryProviderRef';
import { martechModelLayer } from './layer';
import { modelLayerPresenceRef } from './presence';
import { relationsBeyondModel } from './relationFields';

/** Before the model's own processor (20), whose messages are for machines. */
const BEFORE_THE_MODEL = 10;

/**
 * Adds the martech kinds to the catalog as a model layer. This switches the
 * whole catalog to model validation, which is why it is opt-in. A processor
 * beside it does what a model cannot: rules across fields, controlled lists,
 * relations out of lists of objects, cycles and change events.
 *
 * @alpha
 */
export const catalogModuleMartechModelLayer = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'martech-model-layer',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        presence: modelLayerPresenceRef,
        processing: catalogProcessingExtensionPoint,
        registry: registryProviderRef,
      },
      async init({ model, presence, processing, registry, ...services }) {
        presence.announce();
        model.addModelSource(CatalogModelSources.static([martechModelLayer]));
        processing.addProcessor(
          new MartechKindsProcessor({
            ...processorSettings(services),
            relationsOf: relationsBeyondModel,
            isActive: () => true,
            priority: BEFORE_THE_MODEL,
          }),
        );
        const provider = registry.take();
        if (provider) processing.addEntityProvider(provider);
      },
    });
  },
});
