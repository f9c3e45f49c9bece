import {
  EntityPreview,
  isSatisfied,
} from '@martech-portal/backstage-plugin-martech-common';

/** What would be missing on day one: the fix where the rule names one. */
export const missingIn = ({ readiness, scorecards }: EntityPreview): string[] =>
  scorecards
    .filter(({ scorecard }) => scorecard === readiness?.scorecard)
    .flatMap(({ checks }) => checks)
    .filter(
      ({ outcome, rank }) =>
        !isSatisfied(outcome) && rank <= (readiness?.depth.rank ?? 0),
    )
    .map(({ message, remediation, title }) =>
      [`${title}:`, remediation?.text ?? message ?? 'is missing'].join(' '),
    );
