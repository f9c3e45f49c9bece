import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Everything that is asked about how the estate went. */
export const driftKey = ['martech', 'drift'] as const;

/** Pause between looks at a history that has not begun. */
const FILLING_MS = 5_000;

/** Twelve months of the estate. */
export function useTrend() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...driftKey, 'trend'],
    queryFn: ({ signal }) => api.portfolio.trend({ signal }),
    // The first states are written a moment after a start.
    refetchInterval: ({ state }) =>
      state.data?.historyFrom === null ? FILLING_MS : false,
  });
}
