import { PageTab } from '../pages/PageTab';
import { estatePageMessages } from './messages/estatePageMessages';

/** Tabs of the page about the estate; the first is where it opens. */
export const estateTabs: ReadonlyArray<
  PageTab<keyof typeof estatePageMessages.tabs>
> = [
  {
    path: 'landscape',
    load: async () =>
      (await import('../landscape/pages/LandscapePage')).LandscapePage,
  },
  {
    path: 'coverage',
    load: async () =>
      (await import('../capabilities/pages/CoveragePage')).CoveragePage,
  },
  {
    path: 'renewals',
    load: async () =>
      (await import('../renewals/pages/RenewalsPage')).RenewalsPage,
  },
  {
    path: 'drift',
    load: async () => (await import('../drift/pages/DriftPage')).DriftPage,
  },
  {
    path: 'systems-of-record',
    load: async () =>
      (await import('../authority/pages/AuthorityPage')).AuthorityPage,
  },
  {
    path: 'dependencies',
    load: async () =>
      (await import('../dependencies/pages/DependenciesPage')).DependenciesPage,
  },
  {
    path: 'discovery',
    load: async () =>
      (await import('../discovery/pages/DiscoveryPage')).DiscoveryPage,
  },
  {
    path: 'packs',
    load: async () => (await import('../packs/pages/PacksPage')).PacksPage,
  },
];
