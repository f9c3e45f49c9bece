import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { later } from './days';
import { Situation } from './estateOf';
import { valueOf } from './expressions';
import { Value } from './fill';
import { readsOf } from './readsOf';
import { variablesOf } from './variables';

export type Check = MarketingScorecard['spec']['checks'][number];

/** What a check comes to, and what is underneath when it is waived. */
export interface Verdict {
  outcome: string;
  underlying?: string;
}

function isStale({ facts, now }: Situation, name: string, maxAge?: string) {
  const fact = facts.find(({ key, source }) => name === `${source}/${key}`);
  if (!fact) return true;
  const seen = fact.observedAt > now ? now : fact.observedAt;
  const ends = [
    ...(fact.freshUntil ? [fact.freshUntil] : []),
    ...(maxAge ? [later(seen, maxAge)] : []),
  ];
  return ends.some(end => now >= end);
}

function expressionsOf(check: Check) {
  return [
    check.applicableWhen,
    check.rule,
    check.warnWhen,
    ...Object.values(check.evidence ?? {}),
  ].flatMap(expression => expression ?? []);
}

function hasProblem(check: Check, kinds: string[]): boolean {
  const listed = new Set(check.facts ?? []);
  return kinds.some(kind =>
    expressionsOf(check).some(expression => {
      const { facts, problems } = readsOf(expression, kind);
      return problems.length > 0 || [...facts].some(fact => !listed.has(fact));
    }),
  );
}

const sectionsRead = (check: Check, kind: string) =>
  [check.rule, check.warnWhen ?? 'true'].flatMap(expression => [
    ...readsOf(expression, kind).sections,
  ]);

/** The eight steps of one check, in their order. */
function underneath(
  check: Check,
  situation: Situation,
  kinds: string[],
): string {
  if (hasProblem(check, kinds)) return 'error';
  const listed = check.facts ?? [];
  const variables: Record<string, Value> = variablesOf(situation, listed);
  const ask = (expression: string) => valueOf(expression, variables, situation);
  const stale = (names: Iterable<string>) =>
    [...names].some(name => isStale(situation, name, check.maxAge));

  if (check.applicableWhen !== undefined) {
    const reads = readsOf(check.applicableWhen, situation.entity.kind);
    if (stale(reads.facts)) return 'no-data';
    if ([...reads.sections].some(name => !situation.records[name]))
      return 'no-data';
    const applies = ask(check.applicableWhen);
    if (typeof applies !== 'boolean') return 'error';
    if (!applies) return 'not-applicable';
  }
  if (stale(listed)) return 'no-data';
  const sections = sectionsRead(check, situation.entity.kind);
  if (sections.some(name => !situation.records[name])) return 'no-data';
  const passes = ask(check.rule);
  if (typeof passes !== 'boolean') return 'error';
  if (!passes) return 'fail';
  if (check.warnWhen === undefined) return 'pass';
  const warns = ask(check.warnWhen);
  if (typeof warns !== 'boolean') return 'error';
  return warns ? 'warn' : 'pass';
}

const CAN_BE_WAIVED = ['fail', 'warn', 'no-data'];

export function verdictOf(
  check: Check,
  situation: Situation,
  waived: ReadonlySet<string>,
  kinds: string[],
): Verdict {
  const outcome = underneath(check, situation, kinds);
  return waived.has(check.id) && CAN_BE_WAIVED.includes(outcome)
    ? { outcome: 'waived', underlying: outcome }
    : { outcome };
}
