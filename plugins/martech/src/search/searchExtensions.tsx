import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { searchedEntity } from './lib/searchedEntity';
import { searchedRecord } from './lib/searchedRecord';

/** Entities of ours on the search page, with how they stand. */
export const entityResultItem = SearchResultListItemBlueprint.make({
  params: {
    predicate: ({ document }) => searchedEntity(document) !== undefined,
    component: () =>
      import('./components/MartechSearchResult').then(
        m => m.MartechSearchResult,
      ),
  },
});

/** Governance records on the search page, with how they stand. */
export const recordResultItem = SearchResultListItemBlueprint.make({
  name: 'record',
  params: {
    predicate: found => searchedRecord(found) !== undefined,
    component: () =>
      import('./components/RecordSearchResult').then(m => m.RecordSearchResult),
  },
});

/** Everything of ours on the search page. */
export const searchExtensions = [entityResultItem, recordResultItem];
