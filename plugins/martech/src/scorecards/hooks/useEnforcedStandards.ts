import { useApi } from '@backstage/frontend-plugin-api';
import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useQueries } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { useScorecards } from './useScorecards';

/** The enforced standards with their checks; undefined until all are known. */
export function useEnforcedStandards(): ScorecardDetail[] | undefined {
  const api = useApi(martechApiRef);
  const { data } = useScorecards();
  const refs = data?.items
    .filter(({ state, type }) => state === 'enforced' && type !== 'campaign')
    .map(({ entityRef }) => entityRef);
  const details = useQueries({
    queries: (refs ?? []).map(ref => ({
      queryKey: ['martech', 'scorecard', ref],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.scorecard(ref, { signal }),
    })),
  });
  const known = details.flatMap(detail => (detail.data ? [detail.data] : []));
  return refs && known.length === refs.length ? known : undefined;
}
