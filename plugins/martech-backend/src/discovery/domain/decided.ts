import { ConflictError } from '@backstage/errors';
import {
  CandidateAction,
  CandidateState,
} from '@martech-portal/backstage-plugin-martech-common';
import { CandidateDecision, StoredCandidate } from './StoredCandidate';

const stateAfter: Record<CandidateAction, CandidateState> = {
  register: 'registered',
  ignore: 'ignored',
  except: 'excepted',
  reopen: 'new',
};

/**
 * A candidate after somebody has said what becomes of it.
 *
 * @param state - where it stands now, which is not always where it was put
 * @throws ConflictError when there is nothing to take back
 */
export function decided(
  before: StoredCandidate,
  { action, state }: { action: CandidateAction; state: CandidateState },
  decision: CandidateDecision,
): StoredCandidate {
  if (action === 'reopen' && before.state === 'new') {
    throw new ConflictError(
      state === 'new'
        ? `${before.title} waits for a decision already`
        : `Nobody has decided about ${before.title}: the register knows it, change it there`,
    );
  }
  return {
    ...before,
    state: stateAfter[action],
    decision,
    version: before.version + 1,
  };
}
