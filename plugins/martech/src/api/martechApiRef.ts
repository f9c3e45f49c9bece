import { createApiRef } from '@backstage/frontend-plugin-api';
import { MartechApi } from '@martech-portal/backstage-plugin-martech-common';

/**
 * The martech backend, in both frontend systems.
 *
 * @public
 */
export const martechApiRef = createApiRef<MartechApi>().with({
  id: 'plugin.martech.api',
  pluginId: 'martech',
});
