import { conditions } from '../../kinds';
import { ConditionStatus, isSatisfied, Outcome } from '../../scorecards';
import { CompiledScorecard } from '../types';

type Conditioned = Pick<CompiledScorecard, 'checks' | 'levels'>;

/** A condition as rules leave it; since when is for the one who keeps history. */
export type ConditionState = Omit<ConditionStatus, 'since'>;

interface Standing {
  rank: number;
  outcome: Outcome;
}

/** Highest rank up to which every check is satisfied, 0 when there is none. */
function depthOf(levels: Conditioned['levels'], standings: Standing[]): number {
  if (standings.length === 0) return 0;
  const gap = standings.reduce(
    (lowest, { rank, outcome }) =>
      isSatisfied(outcome) ? lowest : Math.min(lowest, rank),
    Infinity,
  );
  return levels.reduce(
    (highest, { rank }) => (rank < gap ? Math.max(highest, rank) : highest),
    0,
  );
}

function conditionState(
  id: ConditionState['id'],
  { levels }: Conditioned,
  standings: Standing[],
  depthRank: number,
  heldBefore: boolean,
): ConditionState {
  const counted = standings.filter(({ rank }) => rank <= depthRank);
  const open = counted.filter(({ outcome }) => !isSatisfied(outcome));
  const inError =
    open.length > 0 && open.every(({ outcome }) => outcome === 'error');
  const holds = inError
    ? heldBefore
    : standings.length > 0 && open.length === 0;
  const applying = counted.filter(
    ({ outcome }) => outcome !== 'not-applicable',
  );
  return {
    id,
    holds,
    depth: depthOf(levels, standings),
    waived: holds && counted.some(({ outcome }) => outcome === 'waived'),
    inError,
    total: applying.length,
    satisfied: applying.filter(({ outcome }) => isSatisfied(outcome)).length,
  };
}

/**
 * How the eight go-live conditions stand, in order. A condition whose only
 * open checks could not be evaluated keeps what it was before, so that a typo
 * in a rule never turns the estate red.
 *
 * @param outcomes - in the order of the checks
 * @param depthRank - rank of the level that a condition must reach
 * @param heldBefore - conditions that held until now; none where not known
 */
export const conditionStates = (
  scorecard: Conditioned,
  outcomes: readonly Outcome[],
  depthRank: number,
  heldBefore: ReadonlySet<string> = new Set(),
): ConditionState[] =>
  conditions.map(id => {
    const standings = scorecard.checks.flatMap(({ definition, rank }, index) =>
      definition.condition === id ? [{ rank, outcome: outcomes[index] }] : [],
    );
    return conditionState(
      id,
      scorecard,
      standings,
      depthRank,
      heldBefore.has(id),
    );
  });
