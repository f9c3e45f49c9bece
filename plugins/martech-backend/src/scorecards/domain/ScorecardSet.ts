import {
  MarketingScorecard,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  CompiledScorecard,
  scorecardState,
} from '@martech-portal/backstage-plugin-martech-common/rules';

/** A scorecard of the catalog, ready to be evaluated. */
export interface KnownScorecard {
  /** The lower, the longer known. */
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

/** A scorecard that has results. */
export interface ScorecardInForce extends KnownScorecard {
  state: 'announced' | 'enforced';
}

/** Scorecards that have results on a day: announced and enforced ones. */
export function inForce(
  { scorecards }: ScorecardSet,
  today: string,
): ScorecardInForce[] {
  return [...scorecards.values()]
    .flatMap(known => {
      const state = scorecardState(known.entity.spec, today);
      return state === 'announced' || state === 'enforced'
        ? [{ ...known, state }]
        : [];
    })
    .sort((a, b) => a.id - b.id);
}

/** What results under a scorecard depend on besides the entity. */
export const ruleKey = ({ compiled, entity, state }: ScorecardInForce) =>
  `${compiled.version} ${state} ${JSON.stringify(entity.spec.appliesTo)}`;

/** Kinds that scorecards are about whose rules name any of some people and groups. */
export function kindsNaming(
  scorecards: readonly ScorecardInForce[],
  entityRefs: readonly string[],
): MartechKindName[] {
  const asked = new Set(entityRefs);
  const kinds = scorecards.flatMap(({ compiled }) =>
    compiled.named.some(ref => asked.has(ref)) ? compiled.kinds : [],
  );
  return [...new Set(kinds)];
}

/** Scorecards that can apply to a kind. */
export const ofKind = (
  scorecards: readonly ScorecardInForce[],
  kind: string,
): ScorecardInForce[] =>
  scorecards.filter(({ compiled }) =>
    compiled.kinds.some((name: MartechKindName) => name === kind),
  );
