import { Outcome } from '../../scorecards';
import { CompiledScorecard } from '../types';

type Weighed = Pick<CompiledScorecard, 'checks'>;

/** Outcomes that count; those an exception covers and those that do not apply do not. */
const scores: Record<Outcome, number | undefined> = {
  pass: 1,
  warn: 1,
  fail: 0,
  'no-data': 0,
  error: 0,
  waived: undefined,
  'not-applicable': undefined,
};

/**
 * Share of the weight that is in place, 0 to 1; null when nothing counts.
 * `outcomes` are in the order of the checks.
 */
export function scoreOf(
  { checks }: Weighed,
  outcomes: readonly Outcome[],
): number | null {
  let reached = 0;
  let total = 0;
  checks.forEach(({ weight }, index) => {
    const score = scores[outcomes[index]];
    if (score === undefined) return;
    total += weight;
    reached += weight * score;
  });
  return total === 0 ? null : reached / total;
}
