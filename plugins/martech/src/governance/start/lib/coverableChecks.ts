import {
  CheckResult,
  EntityStatus,
} from '@martech-portal/backstage-plugin-martech-common';

/** A check that an exception could cover, as the form names it. */
export interface CoverableCheck {
  id: string;
  scorecard: string;
  scorecardTitle: string;
  check: CheckResult;
}

const unmet: readonly string[] = ['fail', 'warn', 'no-data'];

/** Checks that are not met now, and those the form names already. */
export const coverableChecks = (
  status: EntityStatus,
  named: readonly string[],
): CoverableCheck[] =>
  status.scorecards.flatMap(({ scorecard, title, checks }) =>
    checks
      .map(check => ({
        id: `${scorecard}#${check.id}`,
        scorecard,
        scorecardTitle: title,
        check,
      }))
      .filter(
        ({ id, check }) => unmet.includes(check.outcome) || named.includes(id),
      ),
  );
