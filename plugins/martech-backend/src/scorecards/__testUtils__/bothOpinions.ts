import { Entity } from '@backstage/catalog-model';
import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import {
  buildSnapshot,
  compileScorecard,
  conditionStates,
  evaluateScorecard,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { byRef, RandomEstate } from './randomEstate';
import { conditionVerdicts, isReady, scorecardVerdict } from './secondOpinion';

/** What the functions of the engine say of one entity. */
export function firstOpinion(
  scorecard: MarketingScorecard,
  entity: Entity,
  all: RandomEstate,
) {
  const catalog = byRef(all.entities);
  const compiled = compileScorecard(scorecard);
  const snapshot = buildSnapshot({
    ...all,
    entity,
    lookup: ref => catalog.get(ref),
  });
  const { checks, level, score } = evaluateScorecard(
    compiled,
    snapshot,
    new Set(all.waived),
  );
  const conditions = conditionStates(
    compiled,
    checks.map(({ outcome }) => outcome),
    all.depth,
    new Set(all.held),
  );
  return {
    checks: checks.map(({ outcome, underlying }) => ({
      outcome,
      ...(underlying && { underlying }),
    })),
    level,
    score,
    conditions: conditions.map(({ depth, holds, id, inError, waived }) => ({
      id,
      holds,
      depth,
      inError,
      waived,
    })),
    ready: conditions.every(({ holds }) => holds),
  };
}

/** What the second opinion says of the same. */
export function secondOpinion(
  { spec }: MarketingScorecard,
  entity: Entity,
  all: RandomEstate,
) {
  const situation = { ...all, entity, catalog: byRef(all.entities) };
  const verdict = scorecardVerdict(spec, situation, new Set(all.waived));
  const conditions = conditionVerdicts(
    spec,
    verdict.checks,
    all.depth,
    new Set(all.held),
  );
  return { ...verdict, conditions, ready: isReady(conditions) };
}
