import { useApi } from '@backstage/frontend-plugin-api';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../api';

/** How many entities of a kind there are without any filter. */
export function useEntityTotal(kind: MartechKindName, enabled: boolean) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'entities', 'total', kind],
    queryFn: ({ signal }) => api.queryEntities({ kind, limit: 1 }, { signal }),
    select: page => page.totalItems,
    enabled,
  });
}
