import { createBackend } from '@backstage/backend-defaults';
import { catalogModulePortfolio } from 'portfolio';

// The sample portal without what a scale run does not need, and with a generated portfolio.
const backend = createBackend();
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('../../packages/backend/src/sampleSignIn'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('../../packages/backend/src/permissionPolicy'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@martech-portal/backstage-plugin-catalog-backend-module-martech'),
);
backend.add(import('@martech-portal/backstage-plugin-martech-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(catalogModulePortfolio);
backend.start();
