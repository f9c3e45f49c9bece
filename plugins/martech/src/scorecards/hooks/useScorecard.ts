import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Pause between looks while entities wait to be evaluated. */
const WAITING_MS = 5_000;

/** One scorecard with its checks, roll-up and trend. */
export function useScorecard(entityRef: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'scorecard', entityRef],
    queryFn: ({ signal }) => api.scorecard(entityRef, { signal }),
    refetchInterval: ({ state }) =>
      (state.data?.rollup.waiting ?? 0) > 0 ? WAITING_MS : false,
  });
}
