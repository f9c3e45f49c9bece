import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { PortfolioProvider } from './provider/PortfolioProvider';
import { readOptions } from './readOptions';

/**
 * Fills the catalog with a generated portfolio, set by `portfolio` in config.
 * For scale tests only; the instance does not install it.
 *
 * @public
 */
export const catalogModulePortfolio = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'portfolio',
  register({ registerInit }) {
    registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ catalog, config, logger }) {
        const today = new Date().toISOString().slice(0, 10);
        const options = readOptions(config, today);
        logger.info(
          `Portfolio of ${options.platforms} platforms, seed ${options.seed}`,
        );
        catalog.addEntityProvider(new PortfolioProvider(options));
      },
    });
  },
});
