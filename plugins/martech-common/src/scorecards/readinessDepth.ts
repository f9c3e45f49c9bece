import { Config } from '@backstage/config';
import { closest } from '../validation/closest';
import { Level } from './scorecardResult';

const DEFAULT_DEPTH = 'fresh';

/**
 * Reads `martech.readiness.depth`: how deep a go-live condition must hold, as
 * the id of a level of the readiness scorecard.
 *
 * @public
 */
export const readReadinessDepth = (root: Config): string =>
  root.getOptionalString('martech.readiness.depth') ?? DEFAULT_DEPTH;

/**
 * The level of a readiness scorecard that counts, and what to tell whoever
 * runs the portal when config names one that is not there: then the default
 * counts, or the highest level where that is missing, too.
 *
 * @public
 */
export function readinessLevel(
  levels: readonly Level[],
  depth: string,
): { level: Level; problem?: string } {
  const named = levels.find(({ id }) => id === depth);
  if (named) return { level: named };
  const byRank = [...levels].sort((a, b) => b.rank - a.rank);
  const level = byRank.find(({ id }) => id === DEFAULT_DEPTH) ?? byRank[0];
  const ids = levels.map(({ id }) => id);
  const near = closest(depth, ids);
  return {
    level,
    problem: `martech.readiness.depth: the readiness scorecard has no level "${depth}", ${
      near ? `did you mean "${near}"?` : `write one of ${ids.join(', ')}.`
    } Until that is corrected, "${level.id}" counts.`,
  };
}
