import {
  Outcome,
  OutcomeCounts,
} from '@martech-portal/backstage-plugin-martech-common';

/** From what is well to what is not; what does not apply comes last. */
export const outcomeOrder: readonly Outcome[] = [
  'pass',
  'warn',
  'waived',
  'no-data',
  'error',
  'fail',
  'not-applicable',
];

/** A part of a bar. */
export interface OutcomeShare {
  outcome: Outcome;
  count: number;
  /** Of all that are counted, 0 to 1. */
  share: number;
}

/** The outcomes that occur, as shares of all; `without` are not counted. */
export function outcomeShares(
  counts: Partial<OutcomeCounts>,
  without: readonly Outcome[] = [],
): { total: number; shares: OutcomeShare[] } {
  const counted = outcomeOrder
    .filter(outcome => !without.includes(outcome))
    .map(outcome => ({ outcome, count: counts[outcome] ?? 0 }))
    .filter(({ count }) => count > 0);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return {
    total,
    shares: counted.map(part => ({ ...part, share: part.count / total })),
  };
}
