import { useApi } from '@backstage/frontend-plugin-api';
import { DriftQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { driftKey } from './useTrend';

const PAGE = 25;
const start: string | undefined = undefined;

/** What happened between two days, page after page. */
export function useDrift(query: Omit<DriftQuery, 'cursor' | 'limit'>) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...driftKey, 'events', query],
    queryFn: ({ pageParam, signal }) =>
      api.portfolio.drift(
        { ...query, limit: PAGE, cursor: pageParam },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}
