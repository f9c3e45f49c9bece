import {
  CheckResult,
  EvidenceValue,
  MarketingScorecard,
  Outcome,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  CompiledCheck,
  nextLevel,
  renderMessage,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { checkFacts, FactsByName } from './checkFacts';
import { countOutcomes } from './countOutcomes';
import { rankedChecks } from './rankedChecks';

/** What one check came to, from wherever it was read. */
export interface ShownCheck {
  id: string;
  outcome: Outcome;
  underlying?: Outcome;
  evidence: Record<string, EvidenceValue>;
  problem?: string;
  /** Milliseconds; missing in previews. */
  since?: number;
}

/** What one scorecard came to for one entity, and the rules that decided. */
export interface ShownResult {
  entityRef: string;
  title: string;
  spec: MarketingScorecard['spec'];
  state: ScorecardResult['state'];
  version: string;
  score: number | null;
  /** Id of the level reached. */
  level: string | null;
  checks: readonly ShownCheck[];
}

/** When it is shown, and the facts there were. */
export interface ShownAt {
  now: Date;
  /** `YYYY-MM-DD` */
  today: string;
  /** Missing: not known any more, what rules saw of them is in the evidence. */
  facts?: FactsByName;
}

function showCheck(
  { definition, rank, weight }: CompiledCheck,
  check: ShownCheck,
  { facts, now, today }: ShownAt,
): CheckResult {
  const { condition, decisionArea, description, remediation } = definition;
  const { outcome, underlying, problem, since } = check;
  const message = renderMessage(
    definition,
    underlying ?? outcome,
    check.evidence,
    today,
  );
  return {
    id: definition.id,
    title: definition.title,
    ...(description !== undefined && { description }),
    ...(condition !== undefined && { condition }),
    level: definition.level,
    rank,
    weight,
    ...(decisionArea !== undefined && { decisionArea }),
    outcome,
    ...(underlying !== undefined && { underlying }),
    ...(message !== undefined && { message }),
    ...(problem !== undefined && { problem }),
    evidence: check.evidence,
    facts: facts ? checkFacts(definition, facts, now) : [],
    ...(remediation !== undefined && { remediation }),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
  };
}

/** One scorecard's results as the API answers them: messages are made on read. */
export function showResult(result: ShownResult, at: ShownAt): ScorecardResult {
  const { spec } = result;
  const ranked = rankedChecks(spec);
  const found = new Map(result.checks.map(check => [check.id, check]));
  const shown = ranked.checks.flatMap(check => {
    const known = found.get(check.id);
    return known ? [{ check, known }] : [];
  });
  const outcomes = shown.map(({ known }) => known.outcome);
  const checks = shown.map(({ check }) => check);
  const next = nextLevel({ checks, levels: ranked.levels }, outcomes);
  const level = ranked.levels.find(({ id }) => id === result.level);
  return {
    scorecard: result.entityRef,
    title: result.title,
    type: spec.type,
    state: result.state,
    ...(spec.enforceFrom && { enforceFrom: spec.enforceFrom }),
    ...(spec.targetDate && { targetDate: spec.targetDate }),
    version: result.version,
    score: result.score,
    level: level ?? null,
    levels: ranked.levels,
    counts: countOutcomes(outcomes),
    checks: shown.map(({ check, known }) => showCheck(check, known, at)),
    ...(next && { nextLevel: next }),
  };
}
