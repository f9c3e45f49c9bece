import { useApi } from '@backstage/frontend-plugin-api';
import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { martechApiRef } from '../../../api';
import { governanceKey } from '../../hooks/keys';
import { collisionsOf, entitiesToAsk, simultaneous } from '../lib/collisions';
import { Windowed } from '../lib/dayPlan';

/** Questions at once; months with more say that not all was looked at. */
const MOST_ASKED = 20;

function hullOf(entityRef: string, changes: readonly Windowed[]) {
  const own = changes.filter(({ record }) => record.entityRef === entityRef);
  const start = Math.min(...own.map(({ startsAt }) => startsAt.getTime()));
  const end = Math.max(...own.map(({ endsAt }) => endsAt.getTime()));
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  };
}

const reachOf = (answer: ChangeAssessment | undefined) =>
  new Map(answer?.collisions.map(({ entityRef, path }) => [entityRef, path]));

/**
 * Which of some changes get in each other's way: at the same time on the same
 * entity, or on two that depend on each other. The latter only the backend
 * knows; it is asked about as few entities as will do.
 */
export function useCollisions(changes: readonly Windowed[]) {
  const api = useApi(martechApiRef);
  const pairs = useMemo(() => simultaneous(changes), [changes]);
  const wanted = useMemo(() => entitiesToAsk(pairs), [pairs]);
  const asked = wanted.slice(0, MOST_ASKED);
  const answers = useQueries({
    queries: asked.map(entityRef => {
      const window = hullOf(entityRef, changes);
      return {
        queryKey: [...governanceKey, 'reach', entityRef, window],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          api.governance.assessChange(
            // Risk and window alone say nothing of who decides, nor need they.
            { entityRef, fields: { window } },
            { signal },
          ),
      };
    }),
  });
  const reaches = new Map(
    asked.map((ref, at) => [ref, reachOf(answers[at]?.data)]),
  );
  return {
    byId: collisionsOf(pairs, reaches),
    isPartial: wanted.length > asked.length || answers.some(a => a.isError),
  };
}
