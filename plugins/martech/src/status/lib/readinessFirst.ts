import {
  EntityStatus,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';

/** The scorecards as the backend orders them, the one of readiness before all. */
export const readinessFirst = (status: EntityStatus): ScorecardResult[] => {
  const isReadiness = ({ scorecard }: ScorecardResult) =>
    scorecard === status.readiness?.scorecard;
  return [
    ...status.scorecards.filter(isReadiness),
    ...status.scorecards.filter(result => !isReadiness(result)),
  ];
};
