import { isSatisfied, Level, Outcome } from '../../scorecards';
import { CompiledScorecard } from '../types';

type Ranked = Pick<CompiledScorecard, 'checks' | 'levels'>;

/** Levels that have checks, lowest rank first. */
const levelsWithChecks = ({ checks, levels }: Ranked): Level[] =>
  levels.filter(level => checks.some(({ rank }) => rank === level.rank));

/** Lowest rank of a check that is not satisfied; Infinity when all are. */
function firstGap({ checks }: Ranked, outcomes: readonly Outcome[]): number {
  return checks.reduce(
    (lowest, { rank }, index) =>
      isSatisfied(outcomes[index]) ? lowest : Math.min(lowest, rank),
    Infinity,
  );
}

/**
 * Highest level of which every check, and every check of all lower ones, is
 * satisfied; undefined when there is none. `outcomes` are in the order of the
 * checks.
 */
export function levelOf(
  scorecard: Ranked,
  outcomes: readonly Outcome[],
): Level | undefined {
  const gap = firstGap(scorecard, outcomes);
  return levelsWithChecks(scorecard)
    .filter(({ rank }) => rank < gap)
    .at(-1);
}

/** The next level up, and what is in the way: the heaviest check first. */
export function nextLevel(
  scorecard: Ranked,
  outcomes: readonly Outcome[],
): { level: Level; checks: string[] } | undefined {
  const gap = firstGap(scorecard, outcomes);
  const level = scorecard.levels.find(({ rank }) => rank === gap);
  if (!level) return undefined;
  const checks = scorecard.checks
    .filter(({ rank }, index) => rank === gap && !isSatisfied(outcomes[index]))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
  return { level, checks };
}
