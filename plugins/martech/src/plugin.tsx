import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import TrackChangesIcon from '@material-ui/icons/TrackChanges';
import { martechApiFactory } from './api/martechApiFactory';
import { rootRouteRef } from './routes';

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
  routes: { root: rootRouteRef },
  extensions: [martechApi],
});
