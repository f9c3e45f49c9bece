import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';

const states = ['enforced', 'announced', 'draft', 'retired'];
const types = ['readiness', 'standard', 'campaign'];

/**
 * What counts now comes first, readiness before other standards; campaigns that
 * end sooner come before those that end later.
 */
export const inOrder = (
  scorecards: readonly ScorecardSummary[],
): ScorecardSummary[] =>
  [...scorecards].sort(
    (a, b) =>
      states.indexOf(a.state) - states.indexOf(b.state) ||
      types.indexOf(a.type) - types.indexOf(b.type) ||
      (a.targetDate ?? '').localeCompare(b.targetDate ?? '') ||
      a.title.localeCompare(b.title),
  );
