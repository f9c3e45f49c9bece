import {
  CandidateState,
  machines,
  RegisterMatch,
} from '@martech-portal/backstage-plugin-martech-common';
import { isUnanswered } from './matchOf';
import { StoredCandidate } from './StoredCandidate';

/** Exceptions that candidates have led to, by id. */
export type ExceptionStates = ReadonlyMap<
  string,
  { id: string; number: string; state: string }
>;

/** Whether an exception is asked for or counts. */
const isStanding = (state: string | undefined) =>
  state !== undefined && !machines.exception.closed.includes(state);

interface Around {
  match: RegisterMatch;
  exceptions: ExceptionStates;
  /** Whether the platform that it was said to be is no longer in use. */
  isRetired: boolean;
}

/**
 * Where a candidate stands: what the register has by now counts first, then
 * what was said, as long as the exception that was asked for is not over.
 */
export function stateNow(
  { decision, state }: Pick<StoredCandidate, 'decision' | 'state'>,
  { exceptions, isRetired, match }: Around,
): CandidateState {
  if (state === 'ignored') return 'ignored';
  if (match.verdict === 'registered') return 'registered';
  if (!isUnanswered(match)) return 'ignored';
  if (state === 'excepted') {
    const record = exceptions.get(decision?.exceptionId ?? '');
    return isStanding(record?.state) ? 'excepted' : 'new';
  }
  return state === 'registered' && !isRetired ? 'registered' : 'new';
}
