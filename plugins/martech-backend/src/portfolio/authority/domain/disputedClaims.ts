import { textsOf } from '../../../governance/control/domain/words/Naming';
import { KnownState } from '../../../governance/control/tables/StateTable';

const SIGNAL = 'two-systems-of-record';

/** What a platform's own state says of its claims. */
export interface DisputedClaims {
  /** Data objects that another platform claims as well. */
  dataObjects: readonly string[];
  /** An exception covers it. */
  accepted: boolean;
}

const none: DisputedClaims = { dataObjects: [], accepted: false };

/**
 * What the signal about two systems of record found: it sees every platform,
 * those too that a caller does not see.
 */
export function disputedClaims(state: KnownState | undefined): DisputedClaims {
  const reason = state?.reasons.find(({ id }) => id === SIGNAL);
  if (!reason) return none;
  return {
    dataObjects: textsOf(reason.data, 'dataObjects'),
    accepted: reason.kind === 'waived',
  };
}
