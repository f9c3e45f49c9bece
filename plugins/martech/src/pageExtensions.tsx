import { PageBlueprint } from '@backstage/frontend-plugin-api';
import TrackChangesIcon from '@material-ui/icons/TrackChanges';
import { ComponentType } from 'react';
import { tabExtension } from './pages/tabExtension';
import { rootRouteRef } from './routes';
import { pageMessages } from './translation/pageMessages';

type Pages = typeof import('./pages');

const tab = (
  path: keyof typeof pageMessages.tabs,
  pick: (pages: Pages) => ComponentType,
) =>
  tabExtension({
    path,
    title: pageMessages.tabs[path],
    load: async () => pick(await import('./pages')),
  });

const martechPage = PageBlueprint.make({
  params: {
    path: '/martech',
    title: pageMessages.title,
    icon: <TrackChangesIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

/** The page at `/martech` and its tabs; the first tab is where it opens. */
export const pageExtensions = [
  martechPage,
  tabExtension({
    path: 'overview',
    title: pageMessages.tabs.overview,
    load: async () =>
      (await import('./overview/pages/OverviewPage')).OverviewPage,
  }),
  tab('platforms', pages => pages.PlatformsPage),
  tab('templates', pages => pages.TemplatesPage),
  tab('integrations', pages => pages.IntegrationsPage),
  tab('vendors', pages => pages.VendorsPage),
  tab('decisions', pages => pages.DecisionsPage),
  tab('scorecards', pages => pages.ScorecardPages),
];
