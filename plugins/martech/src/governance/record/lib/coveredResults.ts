import {
  CheckResult,
  EntityStatus,
} from '@martech-portal/backstage-plugin-martech-common';

/** A check as an exception names it. */
export interface CoveredCheck {
  scorecard: string;
  check: string;
}

/** A covered check with its result, as long as the scorecard has it. */
export interface CoveredResult {
  id: string;
  check?: CheckResult;
  scorecardTitle?: string;
}

/** What the checks that an exception covers come to. */
export const coveredResults = (
  covered: readonly CoveredCheck[],
  status: EntityStatus | undefined,
): CoveredResult[] =>
  covered.map(({ scorecard, check }) => {
    const results = status?.scorecards.find(one => one.scorecard === scorecard);
    return {
      id: check,
      check: results?.checks.find(({ id }) => id === check),
      scorecardTitle: results?.title,
    };
  });
