import {
  EarlierEvaluation,
  evaluateScorecard,
  ScorecardEvaluation,
  Snapshot,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { nextMidnight } from './nextMidnight';
import { Applied } from './readinessOf';
import { EvaluatedResult } from './resultState';
import { ScorecardInForce } from './ScorecardSet';

/** What an entity came to, before nothing but time went by. */
export interface Earlier {
  /** When time could first change something, milliseconds. */
  since: number;
  results: readonly EvaluatedResult[];
}

const nothing: ReadonlySet<string> = new Set();

/** What an entity came to under everything that applies. */
export interface Evaluation {
  applied: Applied[];
  /** When time alone may change it, milliseconds. */
  recheckAt: number | null;
}

const toState = (
  { compiled, entityRef }: ScorecardInForce,
  { checks, level, score }: ScorecardEvaluation,
  since: number,
): EvaluatedResult => ({
  scorecard: entityRef,
  version: compiled.version,
  score,
  level,
  checks: checks.map(({ evidence, outcome, problem, underlying }, index) => ({
    id: compiled.checks[index].id,
    outcome,
    evidence,
    evidenceText: JSON.stringify(evidence),
    since,
    underlying,
    problem,
  })),
});

function earlierOf(
  { compiled, entityRef }: ScorecardInForce,
  earlier: Earlier | undefined,
): EarlierEvaluation | undefined {
  const known = earlier?.results.find(
    ({ scorecard, version }) =>
      scorecard === entityRef && version === compiled.version,
  );
  return earlier && known && { since: earlier.since, checks: known.checks };
}

/**
 * Evaluates an entity under every scorecard in force that applies to it.
 *
 * @param earlier - known when nothing but time has changed since: then only
 *   checks are evaluated that time can have changed
 */
export function evaluateEntity(
  snapshot: Snapshot,
  scorecards: readonly ScorecardInForce[],
  waived: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  earlier?: Earlier,
): Evaluation {
  const { entity, now } = snapshot;
  const applied: Applied[] = [];
  let recheckAt = Infinity;
  for (const scorecard of scorecards) {
    const { compiled, entityRef } = scorecard;
    if (!compiled.appliesTo(entity)) continue;
    const covered = waived?.get(entityRef) ?? nothing;
    const evaluation = evaluateScorecard(
      compiled,
      snapshot,
      covered,
      earlierOf(scorecard, earlier),
    );
    applied.push({
      scorecard,
      result: toState(scorecard, evaluation, now.getTime()),
    });
    const { staleAt, usesCalendar } = evaluation;
    if (usesCalendar) recheckAt = Math.min(recheckAt, nextMidnight(now));
    if (staleAt) recheckAt = Math.min(recheckAt, staleAt.getTime());
  }
  return { applied, recheckAt: recheckAt === Infinity ? null : recheckAt };
}
