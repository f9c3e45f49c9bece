import {
  EntityStatus,
  Readiness,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';
import { ConditionState, conditionState } from './conditionState';

/** A condition with how it is shown. */
export interface ShownCondition {
  id: Readiness['conditions'][number]['id'];
  state: ConditionState;
  depth: number;
  satisfied: number;
  total: number;
  since?: string;
}

/** The readiness of an entity as its ring shows it. */
export interface ShownReadiness {
  readiness: Readiness;
  conditions: ShownCondition[];
  /** Highest depth that there is. */
  depths: number;
  /** Announced only: nothing is held against anybody. */
  calm: boolean;
  result?: ScorecardResult;
}

/** What the ring of an entity shows; undefined when it has no readiness. */
export function shownReadiness(
  status: Pick<EntityStatus, 'readiness' | 'scorecards'>,
): ShownReadiness | undefined {
  const { readiness } = status;
  if (!readiness) return undefined;
  const result = status.scorecards.find(
    ({ scorecard }) => scorecard === readiness.scorecard,
  );
  const ranks = result?.levels.map(({ rank }) => rank) ?? [];
  return {
    readiness,
    result,
    calm: readiness.state === 'announced',
    depths: Math.max(readiness.depth.rank, ...ranks),
    conditions: readiness.conditions.map(condition => ({
      id: condition.id,
      state: conditionState(
        condition,
        result?.checks ?? [],
        readiness.depth.rank,
      ),
      depth: condition.depth,
      satisfied: condition.satisfied,
      total: condition.total,
      since: condition.since,
    })),
  };
}
