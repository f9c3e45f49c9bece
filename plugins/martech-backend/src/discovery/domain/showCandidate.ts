import {
  Candidate,
  CandidateState,
  RegisterMatch,
} from '@martech-portal/backstage-plugin-martech-common';
import { ExceptionStates } from './stateNow';
import { StoredCandidate } from './StoredCandidate';

/** Large companies own hundreds of hosts; a vendor is found by a few. */
const MOST_DOMAINS = 20;

interface Around {
  /** What the web says belongs to it. */
  domains?: readonly string[];
  /** Those that the caller may see. */
  exceptions: ExceptionStates;
  match: RegisterMatch;
  maySee(entityRef: string): boolean;
  state: CandidateState;
}

function shownDecision(
  { decision, state }: StoredCandidate,
  { exceptions, maySee }: Around,
): Candidate['decision'] {
  if (!decision) return undefined;
  const { at, by, entityRef, exceptionId, reason } = decision;
  const exception = exceptions.get(exceptionId ?? '');
  return {
    state,
    by,
    at: at.toISOString(),
    ...(reason && { reason }),
    ...(entityRef && maySee(entityRef) && { entityRef }),
    ...(exception && { exception }),
  };
}

/** A candidate as somebody may see it. */
export function showCandidate(
  candidate: StoredCandidate,
  around: Around,
): Candidate {
  const { decision: _, tool, ...rest } = candidate;
  const { domains, match, state } = around;
  const decision = shownDecision(candidate, around);
  return {
    ...rest,
    hosts: [...candidate.hosts],
    count: candidate.hosts.reduce((sum, { count }) => sum + count, 0),
    domains: (domains ?? [candidate.domain]).slice(0, MOST_DOMAINS),
    sources: candidate.sources.map(source => ({
      ...source,
      firstSeenAt: source.firstSeenAt.toISOString(),
      lastSeenAt: source.lastSeenAt.toISOString(),
    })),
    firstSeenAt: candidate.firstSeenAt.toISOString(),
    lastSeenAt: candidate.lastSeenAt.toISOString(),
    state,
    match,
    ...(decision && { decision }),
  };
}
