import { useApi } from '@backstage/frontend-plugin-api';
import { OwnershipQuery } from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** What people and teams, or the reader, answer for. */
export function useOwnership(query: OwnershipQuery) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'ownership', query],
    queryFn: ({ signal }) => api.portfolio.ownership(query, { signal }),
  });
}
