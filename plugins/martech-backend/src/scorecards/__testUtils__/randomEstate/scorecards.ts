import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { namingRule } from './naming';
import { brokenRules, factRules, rulesOf } from './rules';

type Check = MarketingScorecard['spec']['checks'][number];

const conditions = [
  'ownership',
  'governance',
  'intake',
  'support',
  'documentation',
  'release',
  'roles',
  'measures',
] as const;
const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'resolves', title: 'Resolves', rank: 2 },
  { id: 'fresh', title: 'Fresh', rank: 3 },
  { id: 'exercised', title: 'Exercised', rank: 4 },
];
const maxAge = fc.constantFrom('P1D', 'P30D', 'P180D', 'P1M', 'PT36H', 'P1Y');

/** A check before it is given its id. */
type Unnamed = Omit<Check, 'id' | 'title'>;

const often = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

function checkOf(kind: string): fc.Arbitrary<Unnamed> {
  const rule = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...rulesOf[kind]) },
    { weight: 1, arbitrary: namingRule },
  );
  const body = fc.oneof(
    { weight: 12, arbitrary: rule.map(text => ({ rule: text })) },
    {
      weight: 5,
      arbitrary: fc
        .record({
          fact: fc.constantFrom(...factRules),
          maxAge: often(maxAge),
        })
        .map(({ fact: [text, facts], ...rest }) => ({
          rule: text,
          facts,
          ...rest,
        })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...brokenRules).map(text => ({ rule: text })),
    },
  );
  return fc
    .record({
      body,
      applicableWhen: often(rule),
      warnWhen: often(rule),
      condition: often(fc.constantFrom(...conditions)),
      level: fc.constantFrom(...levels.map(({ id }) => id)),
      weight: often(fc.constantFrom(0.5, 1, 2, 3)),
    })
    .map(({ body: rules, ...rest }) => ({ ...rules, ...rest }));
}

/** Checks of all eight conditions, most of which nearly everybody passes. */
function easyChecks(kind: string): fc.Arbitrary<Unnamed[]> {
  const rule = fc.oneof(
    { weight: 40, arbitrary: fc.constant('true') },
    { weight: 1, arbitrary: fc.constantFrom(...rulesOf[kind]) },
    { weight: 1, arbitrary: fc.constantFrom(...brokenRules) },
  );
  return fc
    .array(
      fc.record({
        rule,
        level: fc.constantFrom(...levels.map(({ id }) => id)),
      }),
      { minLength: 8, maxLength: 16 },
    )
    .map(checks =>
      checks.map((check, index) => ({
        ...check,
        condition: conditions[index % conditions.length],
      })),
    );
}

/** A scorecard for a kind: random rules at random levels, some of them broken. */
export function scorecardFor(kind: string, { name = 'random' } = {}) {
  return fc
    .record({
      type: fc.constantFrom('readiness' as const, 'standard' as const),
      lifecycle: fc.constantFrom('announced' as const, 'enforced' as const),
      levels: fc
        .subarray(levels, { minLength: 4 })
        .chain(all => fc.shuffledSubarray(all, { minLength: all.length })),
      checks: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.array(checkOf(kind), {
            minLength: 1,
            maxLength: 14,
          }),
        },
        { weight: 1, arbitrary: easyChecks(kind) },
      ),
    })
    .map(
      ({ checks, ...spec }): MarketingScorecard => ({
        apiVersion: 'martech/v1alpha1',
        kind: 'MarketingScorecard',
        metadata: { name, namespace: 'default', uid: `uid-${name}` },
        spec: {
          ...spec,
          owner: 'group:default/brand',
          appliesTo: { kind },
          checks: checks.map((rest, index) => {
            const check: Check = {
              id: `c${index}`,
              title: `Check ${index}`,
              ...rest,
            };
            return JSON.parse(JSON.stringify(check));
          }),
        },
      }),
    );
}
