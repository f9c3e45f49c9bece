import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ServiceCatalogHoldings } from './CatalogHoldings';
import { readRegistryPolicy } from './readRegistryPolicy';
import { RegistryFollower } from './RegistryFollower';
import { RegistryProvider } from './RegistryProvider';
import { HttpRegistryReader } from './RegistryReader';

/** The one provider of a catalog, handed out once. */
export interface RegistryProviderOnce {
  /** Undefined for whoever comes second. */
  take(): RegistryProvider | undefined;
}

/**
 * Shared by the default module and the model layer: either may be installed
 * without the other, and both of them together must not bring two.
 */
export const registryProviderRef = createServiceRef<RegistryProviderOnce>({
  id: 'catalog.martech.registry-provider',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      factory({ config, ...services }) {
        const { confirmRemoval, enabled, poll } = readRegistryPolicy(config);
        const follower = new RegistryFollower({
          catalog: new ServiceCatalogHoldings(services),
          confirmRemoval,
          logger: services.logger,
          registry: new HttpRegistryReader(services),
        });
        const provider = new RegistryProvider({ ...services, follower, poll });
        const left = enabled ? [provider] : [];
        return { take: () => left.pop() };
      },
    }),
});
