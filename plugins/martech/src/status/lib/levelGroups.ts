import {
  CheckResult,
  Level,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';

/** A level and those of its checks that are shown. */
export interface LevelGroup {
  level: Level;
  reached: boolean;
  checks: CheckResult[];
}

/** The checks that are kept, level by level from the lowest; empty ones left out. */
export function levelGroups(
  result: ScorecardResult,
  keep: (check: CheckResult) => boolean,
): LevelGroup[] {
  const shown = result.checks.filter(keep);
  return result.levels
    .map(level => ({
      level,
      reached: level.rank <= (result.level?.rank ?? 0),
      checks: shown.filter(check => check.level === level.id),
    }))
    .filter(({ checks }) => checks.length > 0);
}
