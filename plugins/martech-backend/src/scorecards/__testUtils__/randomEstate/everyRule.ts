import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { oneRule } from './fixedEstate';
import { brokenRules, factRules, namingRules, rulesOf } from './rules';

type Check = MarketingScorecard['spec']['checks'][number];

/**
 * A scorecard with every rule there is for a kind, and every rule over facts
 * also as the condition under which another one applies: what random scorecards
 * would bring together too rarely.
 */
export function everyRuleOf(
  kind: string,
  { name = 'every-rule' } = {},
): MarketingScorecard {
  const plain = [...rulesOf[kind], ...namingRules, ...brokenRules];
  const overFacts = factRules.flatMap(([rule, facts]) => [
    { rule, facts },
    { rule, facts, maxAge: 'P30D' },
    { rule: 'true', applicableWhen: rule, facts, maxAge: 'P180D' },
    // The facts that decide whether it applies are not all that it reads.
    { rule: 'false', applicableWhen: rule, facts: [...facts, 'ai/unknown'] },
  ]);
  const checks = [...plain.map(rule => ({ rule })), ...overFacts];
  const { spec, ...card } = oneRule('true');
  return {
    ...card,
    metadata: { name, namespace: 'default', uid: `uid-${name}` },
    spec: {
      ...spec,
      appliesTo: { kind },
      checks: checks.map(
        (check, index): Check => ({
          ...check,
          id: `c${index}`,
          title: `Check ${index}`,
          level: 'one',
        }),
      ),
    },
  };
}
