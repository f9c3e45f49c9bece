import { useApi } from '@backstage/frontend-plugin-api';
import {
  Candidate,
  ExceptCandidate,
  IgnoreCandidate,
  RegisterCandidate,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { discoveryKey } from './discoveryKey';

/** What somebody says becomes of a candidate. */
export type CandidateDecision =
  | ({ action: 'ignore' | 'reopen' } & IgnoreCandidate)
  | ({ action: 'register' } & RegisterCandidate)
  | ({ action: 'except' } & ExceptCandidate);

/** Writes a decision about a candidate, as it was seen. */
export function useDecision(candidate: Candidate, onDone: () => void) {
  const { discovery } = useApi(martechApiRef);
  const cache = useQueryClient();
  const { id, version } = candidate;
  return useMutation({
    mutationFn: (decision: CandidateDecision) => {
      switch (decision.action) {
        case 'register': {
          const { action: _, ...body } = decision;
          return discovery.registerCandidate(id, version, body);
        }
        case 'except': {
          const { action: _, ...body } = decision;
          return discovery.exceptCandidate(id, version, body);
        }
        default: {
          const { action, ...body } = decision;
          return action === 'ignore'
            ? discovery.ignoreCandidate(id, version, body)
            : discovery.reopenCandidate(id, version, body);
        }
      }
    },
    onSuccess: async () => {
      onDone();
      // What an exception covers is shown by records, too.
      await cache.invalidateQueries({ queryKey: ['martech'] });
    },
    onError: () => cache.invalidateQueries({ queryKey: discoveryKey }),
  });
}
