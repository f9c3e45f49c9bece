import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/**
 * Whether the model layer is installed beside the default module. The two
 * modules share it inside the catalog plugin, where modules start in no
 * particular order: the layer sets it while starting, the default module reads
 * it while processing, which begins only after all modules have started.
 */
export class ModelLayerPresence {
  private present = false;

  announce() {
    this.present = true;
  }

  isPresent() {
    return this.present;
  }
}

export const modelLayerPresenceRef = createServiceRef<ModelLayerPresence>({
  id: 'catalog.martech.model-layer-presence',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => new ModelLayerPresence(),
    }),
});
