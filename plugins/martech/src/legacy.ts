/**
 * The martech portal in the old frontend system.
 *
 * @packageDocumentation
 */
import { createRoutableExtension } from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { martechPlugin } from './legacyPlugin';
import { estateRouteRef, governanceRouteRef, rootRouteRef } from './routes';
import { searchedEntity } from './search/lib/searchedEntity';
import { searchedRecord } from './search/lib/searchedRecord';

export { martechApiRef } from './api';
export * from './entity/legacy';
export { martechKindIcons } from './icons';
export { martechPlugin } from './legacyPlugin';
export * from './owned/legacy';
export * from './registering/legacy';

/**
 * The lists, to be mounted at `/martech`.
 *
 * @public
 */
export const MartechPage = martechPlugin.provide(
  createRoutableExtension({
    name: 'MartechPage',
    component: () => import('./pages/MartechPage').then(m => m.MartechPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The estate as a whole, to be mounted at `/martech-estate`.
 *
 * @public
 */
export const MartechEstatePage = martechPlugin.provide(
  createRoutableExtension({
    name: 'MartechEstatePage',
    component: () =>
      import('./estate/pages/MartechEstatePage').then(m => m.MartechEstatePage),
    mountPoint: estateRouteRef,
  }),
);

/**
 * The inbox, records of all types and who decides, to be mounted at
 * `/martech-governance`.
 *
 * @public
 */
export const MartechGovernancePage = martechPlugin.provide(
  createRoutableExtension({
    name: 'MartechGovernancePage',
    component: () =>
      import('./governance/pages/MartechGovernancePage').then(
        m => m.MartechGovernancePage,
      ),
    mountPoint: governanceRouteRef,
  }),
);

/**
 * An entity of ours among the results of a search, with how it stands; to be put
 * before `CatalogSearchResultListItem` in the results of an app's search page.
 *
 * @public
 */
export const MartechSearchResultListItem = martechPlugin.provide(
  createSearchResultListItemExtension({
    name: 'MartechSearchResultListItem',
    predicate: ({ document }) => searchedEntity(document) !== undefined,
    component: () =>
      import('./search/components/MartechSearchResult').then(
        m => m.MartechSearchResult,
      ),
  }),
);

/**
 * An exception, a change or another record among the results of a search, with
 * how it stands; needs
 * `@martech-portal/backstage-plugin-search-backend-module-martech` in the backend.
 *
 * @public
 */
export const MartechRecordSearchResultListItem = martechPlugin.provide(
  createSearchResultListItemExtension({
    name: 'MartechRecordSearchResultListItem',
    predicate: found => searchedRecord(found) !== undefined,
    component: () =>
      import('./search/components/RecordSearchResult').then(
        m => m.RecordSearchResult,
      ),
  }),
);
