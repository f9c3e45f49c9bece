import { PageBlueprint } from '@backstage/frontend-plugin-api';
import MapIcon from '@material-ui/icons/Map';
import { tabExtension } from '../pages/tabExtension';
import { estateRouteRef } from '../routes';
import { estateTabs } from './estateTabs';
import { estatePageMessages } from './messages/estatePageMessages';

const estatePage = PageBlueprint.make({
  name: 'estate',
  params: {
    path: '/martech-estate',
    title: estatePageMessages.title,
    icon: <MapIcon fontSize="inherit" />,
    routeRef: estateRouteRef,
  },
});

/** The page at `/martech-estate` and its tabs. */
export const estateExtensions = [
  estatePage,
  ...estateTabs.map(({ load, path }) =>
    tabExtension({
      path,
      name: `estate-${path}`,
      page: 'page:martech/estate',
      title: estatePageMessages.tabs[path],
      load,
    }),
  ),
];
