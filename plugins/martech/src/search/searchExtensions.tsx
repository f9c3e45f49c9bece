import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { searchedEntity } from './lib/searchedEntity';
import { searchedRecord } from './lib/searchedRecord';

/** Entities and records of ours on the search page, with how they stand. */
export const searchExtensions = [
  SearchResultListItemBlueprint.make({
    params: {
      predicate: ({ document }) => searchedEntity(document) !== undefined,
      component: () =>
        import('./components/MartechSearchResult').then(
          m => m.MartechSearchResult,
        ),
    },
  }),
  SearchResultListItemBlueprint.make({
    name: 'record',
    params: {
      predicate: found => searchedRecord(found) !== undefined,
      component: () =>
        import('./components/RecordSearchResult').then(
          m => m.RecordSearchResult,
        ),
    },
  }),
];
