import { z } from 'zod';
import { levelSchema } from './scorecardResult';
import { outcomeCountsSchema } from './outcomeCounts';

/** What a set of entities comes to under one scorecard. Only visible ones count. */
export const rollupSchema = z.object({
  entities: z.int().describe('Visible entities that the scorecard applies to.'),
  waiting: z.int().describe('Of these, not evaluated yet.'),
  notVisible: z
    .int()
    .optional()
    .describe(
      'Entities the caller may not see; only without any filter, never below 5.',
    ),
  meanScore: z
    .number()
    .nullable()
    .describe('Mean of the scores there are, 0 to 1.'),
  outcomes: outcomeCountsSchema.describe('Of all checks of all entities.'),
  levels: z.array(
    z.object({
      level: levelSchema.nullable(),
      entities: z.int(),
    }),
  ),
});

/** A point of a trend: the end of a day in UTC. */
export const trendPointSchema = z.object({
  day: z.iso.date(),
  entities: z.int(),
  meanScore: z.number().nullable(),
});

/** @public */
export type Rollup = z.infer<typeof rollupSchema>;
/** @public */
export type TrendPoint = z.infer<typeof trendPointSchema>;
