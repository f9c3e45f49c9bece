/**
 * The martech portal in the old frontend system.
 *
 * @packageDocumentation
 */
import { createApiFactory, createPlugin } from '@backstage/core-plugin-api';
import { martechApiFactory } from './api/martechApiFactory';
import { rootRouteRef } from './routes';

export { martechApiRef } from './api';
export { martechKindIcons } from './icons';
export { martechTranslationRef } from './translation';

/**
 * The martech portal in the old frontend system.
 *
 * @public
 */
export const martechPlugin = createPlugin({
  id: 'martech',
  apis: [createApiFactory(martechApiFactory)],
  routes: { root: rootRouteRef },
});
