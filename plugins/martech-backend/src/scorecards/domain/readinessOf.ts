import { readinessLevel } from '@martech-portal/backstage-plugin-martech-common';
import { conditionStates } from '@martech-portal/backstage-plugin-martech-common/rules';
import { StoredReadiness } from './readiness';
import { EvaluatedResult } from './resultState';
import { ScorecardInForce } from './ScorecardSet';

/** A scorecard in force, and what it came to. */
export interface Applied {
  scorecard: ScorecardInForce;
  result: EvaluatedResult;
}

/**
 * The readiness scorecard that rules: an enforced one before an announced one,
 * and of several the one that has been known longest.
 */
function ruling(applied: readonly Applied[]) {
  const candidates = applied.filter(
    ({ scorecard }) => scorecard.entity.spec.type === 'readiness',
  );
  const enforced = candidates.filter(
    ({ scorecard }) => scorecard.state === 'enforced',
  );
  const [first, ...others] = enforced.length > 0 ? enforced : candidates;
  return {
    first,
    conflict:
      enforced.length > 0
        ? others.map(({ scorecard }) => scorecard.entityRef)
        : [],
  };
}

/**
 * The readiness of an entity; null when no readiness scorecard applies.
 *
 * @param applied - the longest known first
 * @param depth - id of the level that a condition has to reach
 */
export function readinessOf(
  applied: readonly Applied[],
  depth: string,
  before: StoredReadiness | null,
  now: number,
): StoredReadiness | null {
  const { first, conflict } = ruling(applied);
  if (!first) return null;
  const { compiled, entityRef } = first.scorecard;
  const { rank } = readinessLevel(compiled.levels, depth).level;
  const earlier = new Map(before?.conditions.map(known => [known.id, known]));
  const held = new Set(
    before?.conditions.flatMap(({ id, holds }) => (holds ? [id] : [])),
  );
  const outcomes = first.result.checks.map(({ outcome }) => outcome);
  const conditions = conditionStates(compiled, outcomes, rank, held).map(
    condition => {
      const known = earlier.get(condition.id);
      const since = known?.holds === condition.holds ? known.since : now;
      return { ...condition, since };
    },
  );
  const ready = conditions.every(({ holds }) => holds);
  return {
    scorecard: entityRef,
    ready,
    since: before?.ready === ready ? before.since : now,
    firstHolding:
      before?.firstHolding ?? conditions.filter(({ holds }) => holds).length,
    conditions,
    conflict,
  };
}
