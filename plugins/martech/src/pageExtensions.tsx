import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import TrackChangesIcon from '@material-ui/icons/TrackChanges';
import { ComponentType } from 'react';
import { rootRouteRef } from './routes';
import { pageMessages } from './translation/pageMessages';

type Pages = typeof import('./pages');
type TabName = keyof typeof pageMessages.tabs;

// Titles of tabs are data of the app tree, which knows no translations; they
// can be replaced in app-config.
const tab = (name: TabName, pick: (pages: Pages) => ComponentType) =>
  SubPageBlueprint.make({
    name,
    params: {
      path: name,
      title: pageMessages.tabs[name],
      loader: async () => {
        const pages = await import('./pages');
        const Page = pick(pages);
        return (
          <pages.PagePadding>
            <Page />
          </pages.PagePadding>
        );
      },
    },
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
  tab('platforms', pages => pages.PlatformsPage),
  tab('templates', pages => pages.TemplatesPage),
  tab('integrations', pages => pages.IntegrationsPage),
  tab('vendors', pages => pages.VendorsPage),
  tab('decisions', pages => pages.DecisionsPage),
  tab('scorecards', pages => pages.ScorecardPages),
];
