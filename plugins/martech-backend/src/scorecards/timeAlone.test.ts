import { Entity } from '@backstage/catalog-model';
import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import {
  buildSnapshot,
  CompiledScorecard,
  compileScorecard,
  EarlierEvaluation,
  evaluateScorecard,
  ScorecardEvaluation,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import fc from 'fast-check';
import {
  byRef,
  estate,
  everyRuleOf,
  RandomEstate,
  rulesOf,
  scorecardFor,
} from './__testUtils__/randomEstate';
import { nextMidnight } from './domain/nextMidnight';

jest.setTimeout(120_000);

const seed = Number(process.env.SECOND_OPINION_SEED ?? 20261122);
const HOUR = 3_600_000;

/** What outcomes do not show, evidence does: above all objects as a whole. */
const evidences: Array<[string, string[]]> = [
  ['owner', []],
  ['roles["platform-owner"]', []],
  ['[owner].map(one, one)', []],
  ['roles.filter(id, roles[id].known)', []],
  ['roles.filter(id, roles[id].filled)', []],
  ['measures.filter(measure, measure.fresh).map(m, m.name)', []],
  ['measures', []],
  ['today', []],
  ['entity.spec', []],
  ['facts["usage"]["share"]', ['usage/share']],
  ['facts["usage"]["share"].value', ['usage/share']],
  ['facts["attestation"]["owner"].observedAt', ['attestation/owner']],
  ['records', []],
  ['isActive("user:default/ada")', []],
];

const withEvidence = (card: fc.Arbitrary<MarketingScorecard>) =>
  fc
    .tuple(card, fc.array(fc.constantFrom(...evidences), { minLength: 20 }))
    .map(([{ spec, ...rest }, some]): MarketingScorecard => {
      const checks = spec.checks.map((check, index) => {
        const [shown, facts] = some[index % some.length];
        return {
          ...check,
          evidence: { shown },
          facts: [...new Set([...(check.facts ?? []), ...facts])],
        };
      });
      return { ...rest, spec: { ...spec, checks } };
    });

/** How far time goes: to an instant of which something is said, or anywhere. */
const steps = fc.array(
  fc.oneof(
    fc.constantFrom('due', 'just before') as fc.Arbitrary<string | number>,
    fc.constantFrom(1, HOUR, 7 * HOUR, 24 * HOUR, 31 * 24 * HOUR),
  ),
  { minLength: 1, maxLength: 4 },
);

const seen = { due: 0, kept: 0, again: 0, different: 0, notDue: 0 };

/** When time could first change something. */
function dueAt({ staleAt, usesCalendar }: ScorecardEvaluation, at: Date) {
  return Math.min(
    usesCalendar ? nextMidnight(at) : Infinity,
    staleAt?.getTime() ?? Infinity,
  );
}

const isAhead = ({ facts }: RandomEstate, at: Date) =>
  facts.some(({ observedAt }) => observedAt > at);
const checksOf = ({ checks }: ScorecardEvaluation): unknown[] => checks;
const outcomesOf = ({ checks }: ScorecardEvaluation): unknown[] =>
  checks.map(({ outcome }) => outcome);

function compare(
  compiled: CompiledScorecard,
  entity: Entity,
  all: RandomEstate,
  going: Array<string | number>,
) {
  const catalog = byRef(all.entities);
  const waived = new Set(all.waived);
  const evaluate = (now: Date, earlier?: EarlierEvaluation) => {
    const parts = { ...all, entity, now };
    const lookup = (ref: string) => catalog.get(ref);
    const snapshot = buildSnapshot({ ...parts, lookup });
    return evaluateScorecard(compiled, snapshot, waived, earlier);
  };
  let at = all.now;
  let known = evaluate(at);
  for (const step of going) {
    const since = dueAt(known, at);
    if (typeof step === 'string' && since === Infinity) continue;
    const next =
      typeof step === 'number'
        ? at.getTime() + step
        : Math.max(at.getTime(), since - (step === 'due' ? 0 : 1));
    const now = new Date(next);
    const whole = evaluate(now);
    if (next < since) {
      // Nobody looks, so there must not be anything to see. What is seen in
      // the future counts as seen now, whenever that is.
      const visible = isAhead(all, at) ? outcomesOf : checksOf;
      expect({ now, checks: visible(whole) }).toEqual({
        now,
        checks: visible(known),
      });
      seen.notDue += 1;
      continue;
    }
    const { checks } = known;
    const partly = evaluate(now, { since, checks });
    expect({ now, ...partly }).toEqual({ now, ...whole });
    seen.due += 1;
    partly.checks.forEach((check, index) => {
      seen[check === checks[index] ? 'kept' : 'again'] += 1;
      if (check.outcome !== checks[index].outcome) seen.different += 1;
    });
    at = now;
    known = partly;
  }
}

const compareAll = (
  card: MarketingScorecard,
  all: RandomEstate,
  going: Array<string | number>,
) => {
  const compiled = compileScorecard(card);
  for (const entity of all.entities)
    if (compiled.appliesTo(entity)) compare(compiled, entity, all, going);
};

describe('when nothing but time changes, a part says what the whole would', () => {
  it.each(Object.keys(rulesOf))('on random scorecards of a %s', kind => {
    expect.hasAssertions();
    const card = withEvidence(scorecardFor(kind));
    fc.assert(fc.property(card, estate, steps, compareAll), {
      numRuns: 300,
      seed,
    });
  });

  it.each(Object.keys(rulesOf))('on every rule of a %s', kind => {
    expect.hasAssertions();
    const card = withEvidence(fc.constant(everyRuleOf(kind)));
    fc.assert(fc.property(card, estate, steps, compareAll), {
      numRuns: 20,
      seed,
    });
  });

  it('with many of each', () => {
    expect(seen.notDue).toBeGreaterThan(100);
    expect(seen.due).toBeGreaterThan(500);
    expect(seen.kept).toBeGreaterThan(5_000);
    expect(seen.again).toBeGreaterThan(5_000);
    expect(seen.different).toBeGreaterThan(100);
  });
});
