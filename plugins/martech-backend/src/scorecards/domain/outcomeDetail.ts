import {
  EvidenceValue,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';

/** What explains one outcome. */
export interface OutcomeDetail {
  evidence: Record<string, EvidenceValue>;
  /** Since when the check has this outcome, milliseconds. */
  since: number;
  /** What a waived check is underneath. */
  underlying?: Outcome;
  /** Why it is `error`. */
  problem?: string;
}
