import { z } from 'zod';
import { outcomes } from './outcomes';
import { rollupSchema } from './rollup';
import { ruleProblemSchema } from './scorecard';
import { readinessSchema } from './entityStatus';
import { scorecardResultSchema } from './scorecardResult';

/** Body of `POST /preview/entity`: an entity that need not exist. Nothing is written. */
export const previewEntitySchema = z.strictObject({
  entity: z.record(z.string(), z.unknown()),
});

/** Answer of `POST /preview/entity`. */
export const entityPreviewSchema = z.object({
  problems: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .describe('Why the catalog would refuse it; then nothing is evaluated.'),
  readiness: readinessSchema.nullable(),
  scorecards: z.array(scorecardResultSchema),
});

/** Body of `POST /preview/scorecard`: a scorecard that need not exist. Nothing is written. */
export const previewScorecardSchema = z.strictObject({
  yaml: z.string().min(1).max(500_000).describe('One MarketingScorecard.'),
  limit: z
    .int()
    .min(1)
    .max(500)
    .default(100)
    .describe('How many flips to list.'),
  validateOnly: z
    .boolean()
    .default(false)
    .describe('Answer what is wrong with it, and evaluate nothing.'),
});

const flipCount = z.object({
  better: z
    .int()
    .describe(
      'Checks that were not satisfied and would be, or are new and hold.',
    ),
  worse: z
    .int()
    .describe(
      'Checks that were satisfied and would not be, or are new and fail.',
    ),
});

/** Answer of `POST /preview/scorecard`. */
export const scorecardPreviewSchema = z.object({
  problems: z
    .array(ruleProblemSchema)
    .describe(
      'With any, nothing is evaluated; all there is when only asked to validate.',
    ),
  entityRef: z.string().optional(),
  isNew: z.boolean().optional().describe('No such scorecard is in force now.'),
  before: rollupSchema.nullable().optional(),
  after: rollupSchema.optional(),
  checks: z
    .array(
      flipCount.extend({
        id: z.string(),
        title: z.string(),
        change: z.enum(['added', 'changed', 'removed', 'same']),
        after: z.record(z.enum(outcomes), z.int()).optional(),
      }),
    )
    .optional(),
  owners: z
    .array(
      flipCount.extend({ owner: z.string().nullable(), entities: z.int() }),
    )
    .optional()
    .describe('Owners who are hit, the hardest first.'),
  flips: z
    .array(
      z.object({
        entityRef: z.string(),
        title: z.string(),
        owner: z.string().optional(),
        check: z.string(),
        before: z.enum(outcomes).nullable(),
        after: z.enum(outcomes).nullable(),
      }),
    )
    .optional(),
  totalFlips: z.int().optional(),
});

/** @public */
export type PreviewEntity = z.input<typeof previewEntitySchema>;
/** @public */
export type EntityPreview = z.infer<typeof entityPreviewSchema>;
/** @public */
export type PreviewScorecard = z.input<typeof previewScorecardSchema>;
/** @public */
export type ScorecardPreview = z.infer<typeof scorecardPreviewSchema>;
