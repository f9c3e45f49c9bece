import { OutcomeDetail } from './outcomeDetail';
import { readOutcome } from './readOutcome';
import { EvaluatedResult } from './resultState';

/** A stored result: its checks are in the order of its version. */
export interface FormerResult {
  uid: string;
  scorecard: string;
  version: string;
  codes: string;
  score: number | null;
  level: string | null;
  details: OutcomeDetail[];
}

/** A stored result with the names of its checks. */
export function formerState(
  former: FormerResult,
  checkIds: readonly string[],
): EvaluatedResult {
  const { codes, details, level, score, scorecard, version } = former;
  return {
    scorecard,
    version,
    score,
    level,
    checks: checkIds.map((id, index) => ({
      id,
      outcome: readOutcome(codes[index]),
      evidence: details[index].evidence,
      evidenceText: JSON.stringify(details[index].evidence),
      since: details[index].since,
      underlying: details[index].underlying,
      problem: details[index].problem,
    })),
  };
}
