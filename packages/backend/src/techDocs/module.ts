import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import {
  techdocsBuildsExtensionPoint,
  techdocsGeneratorExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { ExplainOnceStrategy } from './ExplainOnceStrategy';
import { ExplainingGenerator } from './ExplainingGenerator';

/** Where documentation is rendered by MkDocs on this machine, says on the page when it is missing. */
export const techDocsModule = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'missing-mkdocs',
  register({ registerInit }) {
    registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        builds: techdocsBuildsExtensionPoint,
        generator: techdocsGeneratorExtensionPoint,
      },
      async init({ config, logger, builds, generator }) {
        const builder = config.getOptionalString('techdocs.builder');
        const runIn = config.getOptionalString('techdocs.generator.runIn');
        if (builder !== 'local' || runIn !== 'local') return;
        const scmIntegrations = ScmIntegrations.fromConfig(config);
        generator.setTechdocsGenerator(
          new ExplainingGenerator({ config, logger, scmIntegrations }),
        );
        builds.setBuildStrategy(new ExplainOnceStrategy());
      },
    });
  },
});
