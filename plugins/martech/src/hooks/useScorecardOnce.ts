import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../api';

/** A scorecard as it was when a screen first asked; it does not change under the reader. */
export function useScorecardOnce(entityRef: string, enabled = true) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'scorecard', entityRef],
    queryFn: ({ signal }) => api.scorecard(entityRef, { signal }),
    enabled,
    staleTime: Infinity,
  });
}
