import { useApi } from '@backstage/frontend-plugin-api';
import { StandingQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { driftKey } from './useTrend';

const PAGE = 50;
const start: string | undefined = undefined;

/** Who stood how at the end of a day, page after page. */
export function useStanding(query: Pick<StandingQuery, 'asOf' | 'state'>) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...driftKey, 'standing', query],
    queryFn: ({ pageParam, signal }) =>
      api.portfolio.standing(
        { ...query, limit: PAGE, cursor: pageParam },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}
