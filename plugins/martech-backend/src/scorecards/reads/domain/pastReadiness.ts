import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { conditionStates } from '@martech-portal/backstage-plugin-martech-common/rules';
import { PastStatus } from '../../store/IntervalReader';
import { RankedScorecard } from './rankedChecks';
import { ShownReadiness } from './showReadiness';

/**
 * Readiness as it was stored. Whether a condition held is history and is never
 * worked out again; how deep and by how many checks follows from the outcomes
 * that were stored beside it.
 */
export function pastReadiness(
  stored: NonNullable<PastStatus['readiness']>,
  ranked: RankedScorecard,
  outcomes: readonly Outcome[],
  depthRank: number,
): ShownReadiness {
  const held = new Map(stored.conditions.map(known => [known.id, known]));
  const holding = [...held].flatMap(([id, { holds }]) => (holds ? [id] : []));
  const states = conditionStates(ranked, outcomes, depthRank, new Set(holding));
  return {
    scorecard: stored.scorecard,
    ready: stored.ready,
    conditions: states.map(state => {
      const known = held.get(state.id);
      return {
        ...state,
        holds: known?.holds ?? false,
        waived: state.waived && (known?.holds ?? false),
        ...(known && { since: known.since }),
      };
    }),
  };
}
