import { PageBlueprint } from '@backstage/frontend-plugin-api';
import GavelIcon from '@material-ui/icons/Gavel';
import { ComponentType } from 'react';
import { tabExtension } from '../pages/tabExtension';
import { governanceRouteRef } from '../routes';
import { governancePageMessages } from './messages/governancePageMessages';

type Pages = typeof import('./pages');

const tab = (
  path: keyof typeof governancePageMessages.tabs,
  pick: (pages: Pages) => ComponentType,
) =>
  tabExtension({
    path,
    name: `governance-${path}`,
    page: 'page:martech/governance',
    title: governancePageMessages.tabs[path],
    load: async () => pick(await import('./pages')),
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

// Freezes are a view of changes; this is where notifications lead to.
const freezesPage = PageBlueprint.make({
  name: 'governance-freezes',
  params: {
    path: '/martech-governance/freezes',
    noHeader: true,
    loader: async () => {
      const { FreezesMoved } = await import('./pages');
      return <FreezesMoved />;
    },
  },
});

/** The page at `/martech-governance` and its tabs; the first is where it opens. */
export const governanceExtensions = [
  governancePage,
  freezesPage,
  tab('inbox', pages => pages.InboxPage),
  tab('changes', pages => pages.ChangesPages),
  tab('exceptions', pages => pages.ExceptionsPages),
  tab('incidents', pages => pages.IncidentsPages),
  tab('requests', pages => pages.RequestsPages),
  tab('releases', pages => pages.ReleasesPages),
  tab('reviews', pages => pages.ReviewsPages),
  tab('attestations', pages => pages.AttestationsPages),
  tab('operating-model', pages => pages.OperatingModelPage),
];
