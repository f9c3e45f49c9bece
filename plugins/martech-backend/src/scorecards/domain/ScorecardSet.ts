import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { CompiledScorecard } from '@martech-portal/backstage-plugin-martech-common/rules';

/** A scorecard of the catalog, ready to be evaluated. */
export interface KnownScorecard {
  /** Of its row; the lower, the longer known. */
  id: number;
  entityRef: string;
  entity: MarketingScorecard;
  compiled: CompiledScorecard;
}

/** All scorecards of the catalog at one revision. */
export interface ScorecardSet {
  revision: number;
  /** By reference. */
  scorecards: ReadonlyMap<string, KnownScorecard>;
}
