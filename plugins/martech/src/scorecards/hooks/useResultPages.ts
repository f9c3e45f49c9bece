import { useApi } from '@backstage/frontend-plugin-api';
import { ResultsQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Rows a request brings; the next ones are fetched while scrolling. */
export const RESULT_PAGE_SIZE = 100;

/** Pause between looks while entities wait to be evaluated. */
const WAITING_MS = 5_000;

const start: string | undefined = undefined;

/** Results page after page; the last rows stay while new ones load. */
export function useResultPages(query: ResultsQuery, enabled = true) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: ['martech', 'results', 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      api.queryResults(
        {
          limit: RESULT_PAGE_SIZE,
          ...query,
          ...(pageParam !== undefined && { cursor: pageParam }),
        },
        { signal },
      ),
    enabled,
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      (state.data?.pages[0]?.rollup.waiting ?? 0) > 0 ? WAITING_MS : false,
  });
}
