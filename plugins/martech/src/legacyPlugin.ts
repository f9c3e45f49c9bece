import { createApiFactory, createPlugin } from '@backstage/core-plugin-api';
import { martechApiFactory } from './api/martechApiFactory';
import {
  martechRoutes,
  openEstateRouteRef,
  openGovernanceRouteRef,
  openPortalRouteRef,
  openRecordRouteRef,
  openScorecardRouteRef,
  openTemplateRouteRef,
  registerRouteRef,
  templateFormRouteRef,
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
    templateForm: templateFormRouteRef,
    openEstate: openEstateRouteRef,
    openGovernance: openGovernanceRouteRef,
    openPortal: openPortalRouteRef,
    openRecord: openRecordRouteRef,
    openScorecard: openScorecardRouteRef,
    openTemplate: openTemplateRouteRef,
  },
});
