import { useApi } from '@backstage/frontend-plugin-api';
import { RenewalsQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { renewalsKey } from './renewalsKey';

const start: string | undefined = undefined;

/** Renewals page after page; the last ones stay while new ones load. */
export function useRenewals(
  query: RenewalsQuery,
  options: { refetchInterval?: number | false } = {},
) {
  const api = useApi(martechApiRef);
  return useInfiniteQuery({
    queryKey: [...renewalsKey, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.portfolio.renewals(
        { ...query, ...(pageParam !== undefined && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: start,
    getNextPageParam: last => last.nextCursor,
    placeholderData: keepPreviousData,
    ...options,
  });
}
