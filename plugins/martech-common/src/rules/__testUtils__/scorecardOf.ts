import { MarketingScorecard } from '../../kinds';
import { marketingScorecardSchema } from '../../kinds/marketingScorecard/schema';
import { compileScorecard } from '../compile/compileScorecard';
import { CompiledScorecard } from '../types';

type Spec = MarketingScorecard['spec'];
export type Check = Partial<Spec['checks'][number]>;

/** A scorecard with some checks; what they leave out is filled in. */
export function scorecardOf(
  checks: Check[],
  spec: Partial<Spec> = {},
): MarketingScorecard {
  return {
    apiVersion: 'martech/v1alpha1',
    kind: 'MarketingScorecard',
    metadata: { name: 'rules', title: 'Rules' },
    spec: {
      type: 'standard',
      lifecycle: 'enforced',
      owner: 'crm',
      appliesTo: { kind: 'MarketingPlatform' },
      levels: [
        { id: 'basic', title: 'Basic', rank: 1 },
        { id: 'full', title: 'Full', rank: 3 },
        { id: 'empty', title: 'Empty', rank: 2 },
      ],
      checks: checks.map((check, index) => ({
        id: `check-${index}`,
        title: `Check ${index}`,
        level: 'basic',
        rule: 'true',
        ...check,
      })),
      ...spec,
    },
  };
}

/** The same, compiled. */
export const compiledOf = (
  checks: Check[],
  spec?: Partial<Spec>,
): CompiledScorecard => compileScorecard(scorecardOf(checks, spec));

/** A scorecard that was read from YAML, held against its schema. */
export function scorecardFrom(written: unknown): MarketingScorecard {
  return marketingScorecardSchema.parse(written);
}
