import {
  coreServices,
  createBackendModule,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { readTemplates } from './readTemplates';
import { SoftwareTemplatesProvider } from './SoftwareTemplatesProvider';

/**
 * Brings the software templates that come with this package into the catalog,
 * so that they change with the actions they call. Copy one and leave it out
 * here (`martech.scaffolder.leaveOut`) to have it your way.
 *
 * @public
 */
export const catalogModuleSoftwareTemplates = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'martech-software-templates',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ catalog, config }) {
        const folder = resolvePackagePath(
          '@martech-portal/backstage-plugin-scaffolder-backend-module-martech',
          'software-templates',
        );
        const templates = await readTemplates(
          folder,
          config.getOptionalStringArray('martech.scaffolder.leaveOut'),
        );
        catalog.addEntityProvider(new SoftwareTemplatesProvider(templates));
      },
    });
  },
});
