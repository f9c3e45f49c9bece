import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

/** What the killed test starts as a process of its own; its config comes with `--config`. */
const LOCATION = 'test:here';
const annotations = {
  'backstage.io/managed-by-location': LOCATION,
  'backstage.io/managed-by-origin-location': LOCATION,
};
const people = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-people',
  register: env =>
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      init: async ({ catalog }) =>
        catalog.addEntityProvider({
          getProviderName: () => 'test-people',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: [
                {
                  kind: 'Group',
                  metadata: { name: 'brand-studio', annotations },
                  spec: { type: 'team', children: [] },
                },
                {
                  kind: 'User',
                  metadata: { name: 'ines', annotations },
                  spec: { memberOf: ['brand-studio'] },
                },
              ].map(entity => ({
                locationKey: LOCATION,
                entity: { apiVersion: 'backstage.io/v1alpha1', ...entity },
              })),
            }),
        }),
    }),
});

const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(
  import('@martech-portal/backstage-plugin-catalog-backend-module-martech'),
);
backend.add(import('@martech-portal/backstage-plugin-martech-backend'));
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@martech-portal/backstage-plugin-scaffolder-backend-module-martech'),
);
backend.add(people);
backend.start();
