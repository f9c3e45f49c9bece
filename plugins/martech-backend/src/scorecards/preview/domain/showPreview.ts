import { EntityPreview } from '@martech-portal/backstage-plugin-martech-common';
import { StoredReadiness } from '../../domain/readiness';
import { Applied } from '../../domain/readinessOf';
import { ReadinessDepth } from '../../reads/ReadinessDepth';
import { showReadiness } from '../../reads/domain/showReadiness';
import { ShownAt, showResult } from '../../reads/domain/showResult';

/** Results that were never stored: nothing says since when they are so. */
export function showPreview(
  applied: readonly Applied[],
  readiness: StoredReadiness | null,
  depth: ReadinessDepth,
  at: ShownAt,
): EntityPreview {
  const ruling = applied.find(
    ({ scorecard }) => scorecard.entityRef === readiness?.scorecard,
  );
  return {
    problems: [],
    readiness:
      readiness && ruling
        ? showReadiness(
            {
              scorecard: readiness.scorecard,
              ready: readiness.ready,
              conditions: readiness.conditions.map(
                ({ since, ...condition }) => condition,
              ),
              conflict: readiness.conflict,
            },
            {
              depth: depth.of(ruling.scorecard.compiled.levels),
              state: ruling.scorecard.state,
            },
          )
        : null,
    scorecards: applied.map(({ result, scorecard }) =>
      showResult(
        {
          entityRef: scorecard.entityRef,
          title: scorecard.compiled.title,
          spec: scorecard.entity.spec,
          state: scorecard.state,
          version: result.version,
          score: result.score,
          level: result.level,
          checks: result.checks.map(({ since, ...check }) => check),
        },
        at,
      ),
    ),
  };
}
