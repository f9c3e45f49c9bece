import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Pause between looks at something that waits to be evaluated. */
const PENDING_MS = 3_000;

/** Where the status of an entity is kept; without a day it is the one of now. */
export const statusKey = (entityRef: string, asOf?: string) => [
  'martech',
  'status',
  entityRef,
  asOf ?? 'now',
];

/** Readiness and results of an entity, now or on a past day. */
export function useEntityStatus(entityRef: string, asOf?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: statusKey(entityRef, asOf),
    queryFn: ({ signal }) => api.entityStatus(entityRef, { asOf, signal }),
    // What waits to be evaluated shows its results without a reload.
    refetchInterval: ({ state: { data } }) =>
      !asOf && data && (data.pending || data.evaluatedAt === null)
        ? PENDING_MS
        : false,
  });
}
