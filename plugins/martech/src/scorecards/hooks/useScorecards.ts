import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Pause between looks while scorecards are being evaluated. */
const WAITING_MS = 5_000;

/** All scorecards with what they come to. */
export function useScorecards(enabled = true) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'scorecards'],
    queryFn: ({ signal }) => api.scorecards({ signal }),
    enabled,
    refetchInterval: ({ state }) =>
      state.data?.asOf === null ||
      state.data?.items.some(({ rollup }) => rollup.waiting > 0)
        ? WAITING_MS
        : false,
  });
}
