import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** What was removed and can be restored by the reader. */
export function useRemoved() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'removed'],
    queryFn: ({ signal }) => api.registry.removed({ signal }),
  });
}
