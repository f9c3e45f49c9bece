import { useApi } from '@backstage/frontend-plugin-api';
import { EntitiesExportQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../api';

/** Rows a request brings; the next ones are fetched while scrolling. */
export const PAGE_SIZE = 100;

/** Pause between looks at an index that is being filled. */
const FILLING_MS = 4_000;

const start: string | undefined = undefined;

/** The rows of a list, page after page; the last rows stay while new ones load. */
export function useEntityPages(query: EntitiesExportQuery) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: ['martech', 'entities', 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      api.queryEntities(
        {
          ...query,
          limit: PAGE_SIZE,
          ...(pageParam !== undefined && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
    // Until the index has read the catalog once, its answers grow by themselves.
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.asOf === null ? FILLING_MS : false,
  });
}
