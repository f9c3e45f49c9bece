import { z } from 'zod';
import { conditions } from '../kinds/marketingScorecard/check';
import { outcomeCountsSchema } from './outcomeCounts';
import { rollupSchema, trendPointSchema } from './rollup';
import { levelSchema } from './scorecardResult';

/** Something wrong in a scorecard: the place in its YAML and in the rule. */
export const ruleProblemSchema = z.object({
  path: z.string().describe('For example spec.checks[3].rule.'),
  check: z.string().optional(),
  line: z.int().optional().describe('Of the expression, from 1.'),
  column: z.int().optional().describe('Of the expression, from 1.'),
  message: z.string(),
});

const summary = {
  entityRef: z.string(),
  uid: z.string(),
  title: z.string(),
  description: z.string().optional(),
  owner: z.string(),
  type: z.enum(['readiness', 'standard', 'campaign']),
  state: z
    .enum(['draft', 'announced', 'enforced', 'retired'])
    .describe('As of today: announced becomes enforced on its day.'),
  enforceFrom: z.iso.date().optional(),
  targetDate: z.iso.date().optional(),
  version: z.string(),
  kinds: z.array(z.string()).describe('Kinds of entities it can apply to.'),
  levels: z.array(levelSchema),
  checkCount: z.int(),
  problems: z
    .array(ruleProblemSchema)
    .describe('Checks named here do not run; the others do.'),
  rollup: rollupSchema,
  trend: z
    .array(trendPointSchema)
    .describe('Up to twelve months, oldest first.'),
};

/** Answer of `GET /scorecards`. */
export const scorecardsSchema = z.object({
  items: z.array(z.object(summary)),
  asOf: z.iso
    .datetime()
    .nullable()
    .describe('When every entity had last been looked at.'),
});

/** Answer of `GET /scorecards/:namespace/:name`. */
export const scorecardDetailSchema = z.object({
  ...summary,
  checks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      description: z.string().optional(),
      condition: z.enum(conditions).optional(),
      decisionArea: z.string().optional(),
      level: z.string(),
      weight: z.number(),
      rule: z.string(),
      facts: z.array(z.string()),
      remediation: z
        .object({
          text: z.string(),
          url: z.string().optional(),
          template: z.string().optional(),
        })
        .optional(),
      outcomes: outcomeCountsSchema,
    }),
  ),
  yaml: z
    .string()
    .describe('The definition, to edit; without what the catalog adds.'),
  source: z
    .string()
    .optional()
    .describe('Where the catalog has it from, when that is a web address.'),
});

/** @public */
export type RuleProblem = z.infer<typeof ruleProblemSchema>;
/** @public */
export type Scorecards = z.infer<typeof scorecardsSchema>;
/** @public */
export type ScorecardSummary = Scorecards['items'][number];
/** @public */
export type ScorecardDetail = z.infer<typeof scorecardDetailSchema>;
