import {
  CheckEvaluation,
  CompiledScorecard,
  ScorecardEvaluation,
  Snapshot,
} from '../types';
import { levelOf } from '../results/level';
import { scoreOf } from '../results/score';
import { Evaluated, evaluateCheck } from './evaluateCheck';

const isWaivable = ({ outcome }: CheckEvaluation): boolean =>
  outcome === 'fail' || outcome === 'warn' || outcome === 'no-data';

function withException({ until, ...check }: Evaluated, covered: boolean) {
  const evaluation: CheckEvaluation = check;
  return covered && isWaivable(evaluation)
    ? { ...evaluation, outcome: 'waived' as const, underlying: check.outcome }
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

/**
 * What a scorecard comes to for one entity. Checks in `waived` are covered by
 * an exception.
 *
 * @public
 */
export function evaluateScorecard(
  scorecard: CompiledScorecard,
  snapshot: Snapshot,
  waived: ReadonlySet<string>,
): ScorecardEvaluation {
  const evaluated = scorecard.checks.map(check =>
    evaluateCheck(check, snapshot),
  );
  const checks = scorecard.checks.map(({ id }, index) =>
    withException(evaluated[index], waived.has(id)),
  );
  const outcomes = checks.map(({ outcome }) => outcome);
  const readsMeasures = scorecard.checks.some(
    ({ programs }) => programs?.readsMeasures,
  );
  const until = Math.min(
    readsMeasures ? measuresUntil(snapshot) : Infinity,
    ...evaluated.map(check => check.until),
  );
  return {
    checks,
    score: scoreOf(scorecard, outcomes),
    level: levelOf(scorecard, outcomes)?.id ?? null,
    usesCalendar: scorecard.checks.some(({ usesCalendar }) => usesCalendar),
    ...(until < Infinity && { staleAt: new Date(until) }),
  };
}
