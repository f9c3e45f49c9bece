import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';

/** Whether a scorecard has results; drafts and retired ones have none. */
export const isEvaluated = ({
  state,
}: Pick<ScorecardSummary, 'state'>): boolean =>
  state === 'announced' || state === 'enforced';
