import {
  OutcomeCounts,
  Rollup,
  ScorecardDetail,
  ScorecardSummary,
  TrendPoint,
} from '@martech-portal/backstage-plugin-martech-common';
import { scorecardState } from '@martech-portal/backstage-plugin-martech-common/rules';
import { KnownScorecard } from '../../domain/ScorecardSet';
import { ownerRef } from './ownerRef';
import { scorecardSource, scorecardYaml } from './scorecardYaml';

/** What a scorecard comes to for a caller. */
export interface Standing {
  rollup: Rollup;
  trend: TrendPoint[];
}

/** A scorecard as the index of scorecards shows it. */
export function showScorecard(
  { compiled, entity, entityRef }: KnownScorecard,
  today: string,
  standing: Standing,
): ScorecardSummary {
  const { metadata, spec } = entity;
  return {
    entityRef,
    uid: metadata.uid ?? '',
    title: compiled.title,
    ...(metadata.description && { description: metadata.description }),
    owner: ownerRef(entity),
    type: spec.type,
    state: scorecardState(spec, today),
    ...(spec.enforceFrom && { enforceFrom: spec.enforceFrom }),
    ...(spec.targetDate && { targetDate: spec.targetDate }),
    version: compiled.version,
    kinds: [...compiled.kinds],
    levels: [...compiled.levels],
    checkCount: spec.checks.length,
    problems: [...compiled.problems],
    ...standing,
  };
}

/**
 * A scorecard with its checks and its definition.
 *
 * @param outcomes - of the checks, in their order
 */
export function showScorecardDetail(
  scorecard: KnownScorecard,
  today: string,
  standing: Standing,
  outcomes: readonly OutcomeCounts[],
): ScorecardDetail {
  const { compiled, entity } = scorecard;
  const source = scorecardSource(entity);
  return {
    ...showScorecard(scorecard, today, standing),
    checks: compiled.checks.map(({ definition, facts, id, weight }, index) => ({
      id,
      title: definition.title,
      ...(definition.description && { description: definition.description }),
      ...(definition.condition && { condition: definition.condition }),
      ...(definition.decisionArea && {
        decisionArea: definition.decisionArea,
      }),
      level: definition.level,
      weight,
      rule: definition.rule,
      facts: [...facts],
      ...(definition.remediation && { remediation: definition.remediation }),
      outcomes: outcomes[index],
    })),
    yaml: scorecardYaml(entity),
    ...(source && { source }),
  };
}
