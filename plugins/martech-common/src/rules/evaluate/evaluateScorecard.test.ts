import { Outcome } from '../../scorecards';
import { platform } from '../__testUtils__/entities';
import { Check, compiledOf } from '../__testUtils__/scorecardOf';
import { NOW, snapshotOf } from '../__testUtils__/snapshotOf';
import { FactReading, SnapshotParts } from '../types';
import { evaluateScorecard } from './evaluateScorecard';

const at = (iso: string) => new Date(iso);
const fact = (more: Partial<FactReading> = {}): FactReading => ({
  source: 'usage',
  key: 'seats',
  value: 12,
  observedAt: at('2026-11-12T15:30:00Z'),
  ...more,
});

function evaluate(
  check: Check,
  parts: Partial<SnapshotParts> = {},
  waived: string[] = [],
) {
  const snapshot = snapshotOf(platform({ tier: 'core' }), [], parts);
  return evaluateScorecard(compiledOf([check]), snapshot, new Set(waived));
}

const facts = ['usage/seats'];
const seats = 'facts["usage"]["seats"].value';
const people = 'facts["usage"]["people"].value';
const twoFacts = ['usage/seats', 'usage/people'];
const reads = { facts, rule: 'facts["usage"]["seats"].value > 10' };
const fails = { rule: '1 > 2' };
const throws = '["a"][1] == "b"';
const incidents = { open: 0, openMajor: 0, last90Days: 0 };

describe('the outcome of a check', () => {
  it.each<[string, Check, Outcome, Partial<SnapshotParts>?]>([
    ['rule true', { rule: '2 > 1' }, 'pass'],
    ['rule false', fails, 'fail'],
    ['warnWhen true', { warnWhen: '2 > 1' }, 'warn'],
    ['warnWhen false', { warnWhen: '1 > 2' }, 'pass'],
    ['warnWhen true of what fails', { ...fails, warnWhen: 'true' }, 'fail'],
    ['rule throws', { rule: throws }, 'error'],
    ['warnWhen throws', { warnWhen: throws }, 'error'],
    ['warnWhen throws of what fails', { ...fails, warnWhen: throws }, 'fail'],
    ['applicableWhen true', { applicableWhen: 'true' }, 'pass'],
    ['applicableWhen false', { applicableWhen: 'false' }, 'not-applicable'],
    ['applicableWhen throws', { applicableWhen: throws }, 'error'],
    [
      'applicableWhen false and the rule throws',
      { applicableWhen: 'false', rule: throws },
      'not-applicable',
    ],
    [
      'rule is text',
      { facts, rule: 'facts["usage"]["seats"].value' },
      'error',
      { facts: [fact({ value: 'yes' })] },
    ],
    ['does not compile', { rule: 'nonsense' }, 'error'],
    ['evidence does not compile', { evidence: { a: 'nonsense' } }, 'error'],
    ['fact known', reads, 'pass', { facts: [fact()] }],
    ['fact says no', reads, 'fail', { facts: [fact({ value: 10 })] }],
    ['fact missing', reads, 'no-data'],
    ['other fact known', reads, 'no-data', { facts: [fact({ key: 'x' })] }],
    ['fact listed and not read', { facts }, 'no-data'],
    [
      'fact missing of what does not apply',
      { ...reads, applicableWhen: 'false' },
      'not-applicable',
    ],
    [
      'fact missing that says whether it applies',
      { facts, applicableWhen: 'facts["usage"]["seats"].value > 99' },
      'no-data',
    ],
    [
      'fact known that says it does not apply',
      { facts, applicableWhen: 'facts["usage"]["seats"].value > 99' },
      'not-applicable',
      { facts: [fact()] },
    ],
    ['section missing', { rule: 'records.incidents.open < 1' }, 'no-data'],
    [
      'section missing that says whether it applies',
      { applicableWhen: 'records.incidents.open > 99' },
      'no-data',
    ],
    [
      'one of two facts missing that say whether it applies',
      { facts: twoFacts, applicableWhen: `${seats} + ${people} > 99` },
      'no-data',
      { facts: [fact()] },
    ],
    [
      'one of two sections missing that say whether it applies',
      {
        applicableWhen: 'records.incidents.open + records.changes.overdue > 9',
      },
      'no-data',
      { records: { incidents } },
    ],
    [
      'section known',
      { rule: 'records.incidents.open < 1' },
      'pass',
      { records: { incidents } },
    ],
  ])('%s', (_, check, outcome, parts = {}) => {
    expect(evaluate(check, parts).checks[0].outcome).toBe(outcome);
  });
});

describe('a fact goes stale', () => {
  const second = 1_000;
  it.each<[string, Partial<FactReading>, string | undefined, Date | undefined]>(
    [
      ['never', {}, undefined, undefined],
      [
        'at freshUntil',
        { freshUntil: at('2026-11-22T15:30:01Z') },
        undefined,
        new Date(NOW.getTime() + second),
      ],
      ['by maxAge', {}, 'P11D', at('2026-11-23T15:30:00Z')],
      ['by maxAge in months', {}, 'P1M', at('2026-12-12T15:30:00Z')],
      [
        'at the earlier of both',
        { freshUntil: at('2026-11-23T00:00:00Z') },
        'P11D',
        at('2026-11-23T00:00:00Z'),
      ],
      [
        'at the earlier of both, by age',
        { freshUntil: at('2026-12-23T00:00:00Z') },
        'P11D',
        at('2026-11-23T15:30:00Z'),
      ],
      [
        'from now on, when a clock runs ahead',
        { observedAt: at('2027-06-01T00:00:00Z') },
        'P1D',
        new Date(NOW.getTime() + 86_400 * second),
      ],
    ],
  )('%s', (_, more, maxAge, staleAt) => {
    const result = evaluate({ ...reads, maxAge }, { facts: [fact(more)] });
    expect(result.checks[0].outcome).toBe('pass');
    expect(result.staleAt).toEqual(staleAt);
  });

  it.each<[string, Partial<FactReading>, string | undefined]>([
    ['at freshUntil', { freshUntil: NOW }, undefined],
    ['by maxAge, to the millisecond', {}, 'P10D'],
    ['by freshUntil alone', { freshUntil: NOW }, 'P30D'],
    ['by maxAge alone', { freshUntil: at('2027-01-01T00:00:00Z') }, 'P10D'],
  ])('and is stale %s', (_, more, maxAge) => {
    const result = evaluate({ ...reads, maxAge }, { facts: [fact(more)] });
    expect(result.checks[0].outcome).toBe('no-data');
    expect(result.staleAt).toBeUndefined();
  });

  it('that a success measure rests on', () => {
    const freshUntil = at('2026-12-01T00:00:00Z');
    const stale = fact({ key: 'b', freshUntil: at('2026-11-01T00:00:00Z') });
    const parts = { facts: [fact({ freshUntil }), stale] };
    expect(evaluate({ rule: 'size(measures) == 0' }, parts).staleAt).toEqual(
      freshUntil,
    );
    expect(evaluate({}, parts).staleAt).toBeUndefined();
    const over = { facts: [fact({ freshUntil: NOW })] };
    expect(evaluate({ rule: 'size(measures) == 0' }, over).staleAt).toBe(
      undefined,
    );
  });
});

describe('an exception', () => {
  it.each<[Check, Outcome, Outcome | undefined]>([
    [fails, 'waived', 'fail'],
    [{ warnWhen: 'true' }, 'waived', 'warn'],
    [reads, 'waived', 'no-data'],
    [{}, 'pass', undefined],
    [{ rule: throws }, 'error', undefined],
    [{ applicableWhen: 'false' }, 'not-applicable', undefined],
  ])('turns %p into %p', (check, outcome, underlying) => {
    const [covered] = evaluate(check, {}, ['check-0']).checks;
    expect([covered.outcome, covered.underlying]).toEqual([
      outcome,
      underlying,
    ]);
    const [open] = evaluate(check, {}, ['check-1']).checks;
    expect(open.outcome).toBe(underlying ?? outcome);
    expect(open.underlying).toBeUndefined();
  });
});

describe('evidence', () => {
  const evidence = {
    tier: 'entity.spec.tier',
    seats: 'facts["usage"]["seats"].value',
    broken: throws,
  };

  it.each<[string, Check, object, Partial<SnapshotParts>?]>([
    [
      'of an outcome',
      { facts, evidence },
      { tier: 'core', seats: 12, broken: null },
      { facts: [fact()] },
    ],
    [
      'without what reads one fact that is missing of two',
      { facts: twoFacts, evidence: { sum: `${seats} + ${people}`, seats } },
      { seats: 12 },
      { facts: [fact()] },
    ],
    ['without the fact', { facts, evidence }, { tier: 'core', broken: null }],
    [
      'of what does not apply',
      { applicableWhen: 'false', evidence: { tier: 'entity.spec.tier' } },
      {},
    ],
    [
      'of an error',
      { rule: throws, evidence: { tier: 'entity.spec.tier' } },
      {},
    ],
  ])('%s', (_, check, expected, parts = {}) => {
    expect(evaluate(check, parts).checks[0].evidence).toEqual(expected);
  });
});

describe('evaluateScorecard', () => {
  it('runs the other checks where one does not compile, and says why', () => {
    const compiled = compiledOf([{ rule: 'nonsense' }, {}, { rule: '1 > 2' }]);
    const result = evaluateScorecard(compiled, snapshotOf(), new Set());
    expect(result.checks.map(({ outcome }) => outcome)).toEqual([
      'error',
      'pass',
      'fail',
    ]);
    expect(result.checks[0].problem).toContain('rules do not know nonsense');
    expect(result).toMatchObject({ score: 1 / 3, level: null });
  });

  it('depends on midnight and on measures as soon as one check does', () => {
    const checks = [
      {},
      { rule: 'today != ""' },
      { rule: 'size(measures) < 9' },
    ];
    const freshUntil = at('2026-12-01T00:00:00Z');
    const snapshot = snapshotOf(platform(), [], {
      facts: [fact({ freshUntil })],
    });
    expect(
      evaluateScorecard(compiledOf(checks), snapshot, new Set()),
    ).toMatchObject({ usesCalendar: true, staleAt: freshUntil });
  });

  it('says why a rule could not be evaluated, in one line', () => {
    const [{ problem }] = evaluate({ rule: throws }).checks;
    expect(problem).toBe('No such key: index out of bounds, index 1 >= size 1');
  });

  it.each<[Check, boolean]>([
    [{ rule: 'daysUntil("2027-01-01") > 0' }, true],
    [{ evidence: { today: 'today' } }, true],
    [{ applicableWhen: 'owner.active' }, true],
    [{ warnWhen: 'isActive("user:default/ada")' }, true],
    [{}, false],
  ])('says of %p whether midnight may change it: %p', (check, expected) => {
    expect(evaluate(check).usesCalendar).toBe(expected);
  });
});
