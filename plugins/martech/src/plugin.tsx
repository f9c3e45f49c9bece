import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import TrackChangesIcon from '@material-ui/icons/TrackChanges';
import { martechApiFactory } from './api/martechApiFactory';
import { entityExtensions } from './entity/extensions';
import { estateExtensions } from './estate/estateExtensions';
import { governanceExtensions } from './governance/governanceExtensions';
import { pageExtensions } from './pageExtensions';
import { ownedExtensions } from './owned/ownedExtensions';
import { searchExtensions } from './search/searchExtensions';
import { formFieldExtensions } from './registering/formFieldExtensions';
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

const martechApi = ApiBlueprint.make({
  params: defineParams => defineParams(martechApiFactory),
});

/**
 * The martech portal in the new frontend system.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'martech',
  title: 'Martech',
  icon: <TrackChangesIcon fontSize="inherit" />,
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
  extensions: [
    martechApi,
    ...pageExtensions,
    ...estateExtensions,
    ...governanceExtensions,
    ...entityExtensions,
    ...formFieldExtensions,
    ...ownedExtensions,
    ...searchExtensions,
  ],
});
