import {
  CheckResult,
  isSatisfied,
  Level,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';

/** Checks that are open, of one depth. */
export interface OpenStep {
  level: Level;
  checks: CheckResult[];
}

/**
 * What would be missing, the least effort first: what is only typed, then what
 * has to exist, then what somebody has to confirm, then what takes practice.
 * Those are the levels of a readiness scorecard, in their order; within one,
 * the heaviest check first.
 */
export const openSteps = (result: ScorecardResult): OpenStep[] =>
  [...result.levels]
    .sort((a, b) => a.rank - b.rank)
    .map(level => ({
      level,
      checks: result.checks
        .filter(
          check => check.rank === level.rank && !isSatisfied(check.outcome),
        )
        .sort((a, b) => b.weight - a.weight),
    }))
    .filter(({ checks }) => checks.length > 0);
