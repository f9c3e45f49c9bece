import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import GavelIcon from '@material-ui/icons/Gavel';
import { ComponentType } from 'react';
import { governanceRouteRef } from '../routes';
import { governancePageMessages } from './messages/governancePageMessages';

type Pages = typeof import('./pages');
type TabName = keyof typeof governancePageMessages.tabs;

// Titles of tabs are data of the app tree, which knows no translations; they
// can be replaced in app-config.
const tab = (name: TabName, pick: (pages: Pages) => ComponentType) =>
  SubPageBlueprint.make({
    name: `governance-${name}`,
    attachTo: { id: 'page:martech/governance', input: 'pages' },
    params: {
      path: name,
      title: governancePageMessages.tabs[name],
      loader: async () => {
        const [pages, { PagePadding }] = await Promise.all([
          import('./pages'),
          import('../pages/PagePadding'),
        ]);
        const Page = pick(pages);
        return (
          <PagePadding>
            <Page />
          </PagePadding>
        );
      },
    },
  });

const governancePage = PageBlueprint.make({
  name: 'governance',
  params: {
    path: '/martech-governance',
    title: governancePageMessages.title,
    icon: <GavelIcon fontSize="inherit" />,
    routeRef: governanceRouteRef,
  },
});

/** The page at `/martech-governance` and its tabs; the first is where it opens. */
export const governanceExtensions = [
  governancePage,
  tab('inbox', pages => pages.InboxPage),
  tab('changes', pages => pages.ChangesPages),
  tab('exceptions', pages => pages.ExceptionsPages),
  tab('incidents', pages => pages.IncidentsPages),
  tab('requests', pages => pages.RequestsPages),
  tab('releases', pages => pages.ReleasesPages),
  tab('reviews', pages => pages.ReviewsPages),
  tab('freezes', pages => pages.FreezesPages),
  tab('attestations', pages => pages.AttestationsPages),
  tab('operating-model', pages => pages.OperatingModelPage),
];
