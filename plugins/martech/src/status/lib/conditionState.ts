import {
  CheckResult,
  ConditionStatus,
  isSatisfied,
} from '@martech-portal/backstage-plugin-martech-common';

/** How a go-live condition is shown; the words are in the translation file. */
export const conditionStates = [
  'holds',
  'waived',
  'lost',
  'unknown',
  'error',
] as const;

/** How a go-live condition is shown. */
export type ConditionState = (typeof conditionStates)[number];

/**
 * How a condition is shown. One that does not hold only because nothing is
 * known about it is told apart from one that was looked at and found missing.
 *
 * @param checks - checks of the readiness scorecard
 * @param depth - rank that counts; deeper checks say nothing about it
 */
export function conditionState(
  condition: ConditionStatus,
  checks: readonly CheckResult[],
  depth: number,
): ConditionState {
  if (condition.inError) return 'error';
  if (condition.holds) return condition.waived ? 'waived' : 'holds';
  const open = checks.filter(
    check =>
      check.condition === condition.id &&
      check.rank <= depth &&
      !isSatisfied(check.outcome),
  );
  const unseen = open.every(({ outcome }) => outcome === 'no-data');
  return unseen ? 'unknown' : 'lost';
}
