/**
 * The martech portal in the old frontend system.
 *
 * @packageDocumentation
 */
import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { martechApiFactory } from './api/martechApiFactory';
import { martechRoutes, registerRouteRef, rootRouteRef } from './routes';

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
  routes: martechRoutes,
  externalRoutes: { register: registerRouteRef },
});

/**
 * The lists, to be mounted at `/martech`.
 *
 * @public
 */
export const MartechPage = martechPlugin.provide(
  createRoutableExtension({
    name: 'MartechPage',
    component: () => import('./pages/MartechPage').then(m => m.MartechPage),
    mountPoint: rootRouteRef,
  }),
);
