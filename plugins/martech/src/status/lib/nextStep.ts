import {
  CheckResult,
  EntityStatus,
  Level,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';

/** The fewest fixes that bring an entity to its next level. */
export interface NextStep {
  result: ScorecardResult;
  level: Level;
  checks: CheckResult[];
}

const stepOf = (result: ScorecardResult): NextStep[] => {
  if (!result.nextLevel) return [];
  const byId = new Map(result.checks.map(check => [check.id, check]));
  const checks = result.nextLevel.checks.flatMap(id => byId.get(id) ?? []);
  return checks.length
    ? [{ result, level: result.nextLevel.level, checks }]
    : [];
};

/**
 * What to do next: for readiness first, then for what counts already, and
 * among those where the fewest fixes reach a level.
 */
export function nextStep(status: EntityStatus): NextStep | undefined {
  const urgency = ({ result }: NextStep) => {
    if (result.scorecard === status.readiness?.scorecard) return 0;
    return result.state === 'enforced' ? 1 : 2;
  };
  return status.scorecards
    .flatMap(stepOf)
    .sort(
      (a, b) => urgency(a) - urgency(b) || a.checks.length - b.checks.length,
    )[0];
}
