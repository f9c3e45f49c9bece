import { useApi } from '@backstage/frontend-plugin-api';
import { OverlapQuery } from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

const nothing: OverlapQuery = {};

/** Platforms that serve what is described already; asks nothing without it. */
export function useOverlap(query: OverlapQuery | undefined) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'registry', 'overlap', query],
    queryFn: ({ signal }) => api.registry.overlap(query ?? nothing, { signal }),
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
  });
}
