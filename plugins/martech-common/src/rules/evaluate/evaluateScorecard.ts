import {
  CheckEvaluation,
  CompiledScorecard,
  EarlierEvaluation,
  ScorecardEvaluation,
  Snapshot,
} from '../types';
import { levelOf } from '../results/level';
import { scoreOf } from '../results/score';
import { evaluateCheck } from './evaluateCheck';
import { isSettled } from './isSettled';
import { Horizon, unusableFacts } from './unusableFacts';

function withException(
  evaluation: CheckEvaluation,
  covered: boolean,
): CheckEvaluation {
  const { outcome } = evaluation;
  const waivable =
    outcome === 'fail' || outcome === 'warn' || outcome === 'no-data';
  return covered && waivable
    ? { ...evaluation, outcome: 'waived', underlying: outcome }
    : evaluation;
}

/** Earliest moment at which a measure that was read turns stale. */
function measuresUntil({ facts, now }: Snapshot): number {
  const moments = [...facts.values()].flatMap(({ freshUntil }) =>
    freshUntil && freshUntil.getTime() > now.getTime()
      ? [freshUntil.getTime()]
      : [],
  );
  return Math.min(Infinity, ...moments);
}

const readsMeasures = ({ checks }: CompiledScorecard): boolean =>
  checks.some(({ programs }) => programs?.readsMeasures);

/**
 * What a scorecard comes to for one entity. Checks in `waived` are covered by
 * an exception.
 *
 * @param earlier - what it came to before, when nothing but time has changed
 *   since: checks that time cannot have changed are left as they were
 *
 * @public
 */
export function evaluateScorecard(
  scorecard: CompiledScorecard,
  snapshot: Snapshot,
  waived: ReadonlySet<string>,
  earlier?: EarlierEvaluation,
): ScorecardEvaluation {
  const horizon: Horizon = {
    until: readsMeasures(scorecard) ? measuresUntil(snapshot) : Infinity,
  };
  const checks = scorecard.checks.map((check, index) => {
    if (earlier && isSettled(check, snapshot, earlier.since)) {
      if (check.programs) unusableFacts(check, snapshot, horizon);
      return earlier.checks[index];
    }
    const evaluation = evaluateCheck(check, snapshot, horizon);
    return withException(evaluation, waived.has(check.id));
  });
  const outcomes = checks.map(({ outcome }) => outcome);
  return {
    checks,
    score: scoreOf(scorecard, outcomes),
    level: levelOf(scorecard, outcomes)?.id ?? null,
    usesCalendar: scorecard.checks.some(({ usesCalendar }) => usesCalendar),
    ...(horizon.until < Infinity && { staleAt: new Date(horizon.until) }),
  };
}
