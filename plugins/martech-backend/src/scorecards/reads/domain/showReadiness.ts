import {
  conditions,
  ConditionStatus,
  Level,
  Readiness,
} from '@martech-portal/backstage-plugin-martech-common';

/** Readiness from wherever it was read; `since` in milliseconds. */
export interface ShownReadiness {
  scorecard: string;
  ready: boolean;
  firstHolding?: number;
  conditions: ReadonlyArray<
    Omit<ConditionStatus, 'since'> & { since?: number }
  >;
  conflict?: readonly string[];
}

/** Readiness as the API answers it: all eight conditions, in order. */
export function showReadiness(
  readiness: ShownReadiness,
  options: { depth: Level; state: Readiness['state'] },
): Readiness {
  const { conflict = [], firstHolding } = readiness;
  const shown = conditions.flatMap(id =>
    readiness.conditions
      .filter(condition => condition.id === id)
      .map(
        ({ since, ...condition }): ConditionStatus => ({
          ...condition,
          ...(since !== undefined && { since: new Date(since).toISOString() }),
        }),
      ),
  );
  const holding = shown.filter(({ holds }) => holds).length;
  return {
    scorecard: readiness.scorecard,
    depth: options.depth,
    state: options.state,
    ready: readiness.ready,
    holding,
    ...(firstHolding !== undefined && {
      sinceFirstDay: holding - firstHolding,
    }),
    conditions: shown,
    ...(conflict.length > 0 && { conflict: [...conflict] }),
  };
}
