import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { TolerantLunrEngine } from './TolerantLunrEngine';

/** Search in memory, where the database is not one that the pg engine can use. */
export const searchInMemoryModule = createBackendModule({
  pluginId: 'search',
  moduleId: 'in-memory-engine',
  register({ registerInit }) {
    registerInit({
      deps: {
        database: coreServices.database,
        logger: coreServices.logger,
        registry: searchEngineRegistryExtensionPoint,
      },
      async init({ database, logger, registry }) {
        if (await PgSearchEngine.supported(database)) return;
        registry.setSearchEngine(new TolerantLunrEngine({ logger }));
      },
    });
  },
});
