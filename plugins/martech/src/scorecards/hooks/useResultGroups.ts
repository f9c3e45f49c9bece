import { useApi } from '@backstage/frontend-plugin-api';
import { ResultsQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Results rolled up by group, worst first, without the rows behind them. */
export function useResultGroups(query: ResultsQuery, enabled = true) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'results', 'groups', query],
    queryFn: ({ signal }) =>
      api.queryResults({ ...query, limit: 1 }, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
}
