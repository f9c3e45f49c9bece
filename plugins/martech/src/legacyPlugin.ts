import { createApiFactory, createPlugin } from '@backstage/core-plugin-api';
import { martechApiFactory } from './api/martechApiFactory';
import {
  fixTemplateRouteRef,
  martechRoutes,
  openRecordRouteRef,
  openScorecardRouteRef,
  registerRouteRef,
} from './routes';

/**
 * The martech portal in the old frontend system.
 *
 * @public
 */
export const martechPlugin = createPlugin({
  id: 'martech',
  apis: [createApiFactory(martechApiFactory)],
  routes: martechRoutes,
  externalRoutes: {
    register: registerRouteRef,
    fixTemplate: fixTemplateRouteRef,
    openRecord: openRecordRouteRef,
    openScorecard: openScorecardRouteRef,
  },
});
