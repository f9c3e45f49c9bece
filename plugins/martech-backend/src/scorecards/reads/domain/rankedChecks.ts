import {
  Level,
  MarketingScorecard,
} from '@martech-portal/backstage-plugin-martech-common';
import { CompiledCheck } from '@martech-portal/backstage-plugin-martech-common/rules';

/** What scores and levels are worked out from; nothing in it can be run. */
export interface RankedScorecard {
  levels: Level[];
  checks: CompiledCheck[];
}

/** The checks of a definition that need not be compiled to be shown. */
export function rankedChecks({
  checks,
  levels,
}: MarketingScorecard['spec']): RankedScorecard {
  const ranks = new Map(levels.map(({ id, rank }) => [id, rank]));
  return {
    levels: [...levels].sort((a, b) => a.rank - b.rank),
    checks: checks.map(definition => ({
      id: definition.id,
      definition,
      rank: ranks.get(definition.level) ?? 0,
      weight: definition.weight ?? 1,
      facts: definition.facts ?? [],
      usesCalendar: false,
    })),
  };
}
