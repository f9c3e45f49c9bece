import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { searchedEntity } from './lib/searchedEntity';

/** Entities of ours on the search page, with how they stand. */
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
];
