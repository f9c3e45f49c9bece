import { z } from 'zod';
import { checkResultSchema } from './checkResult';
import { outcomeCountsSchema } from './outcomeCounts';

export const levelSchema = z.object({
  id: z.string(),
  title: z.string(),
  rank: z.int(),
});

/** One scorecard's results for one entity. */
export const scorecardResultSchema = z.object({
  scorecard: z.string().describe('Entity reference of the scorecard.'),
  title: z.string(),
  type: z.enum(['readiness', 'standard', 'campaign']),
  state: z
    .enum(['draft', 'announced', 'enforced'])
    .describe('announced: shown, but not counted before enforceFrom.'),
  enforceFrom: z.iso.date().optional(),
  targetDate: z.iso.date().optional(),
  version: z.string().describe('Version of its rules.'),
  score: z
    .number()
    .nullable()
    .describe('0 to 1 by weight; null when there is nothing to score.'),
  level: levelSchema.nullable().describe('Highest level reached.'),
  levels: z.array(levelSchema).describe('Lowest rank first.'),
  counts: outcomeCountsSchema,
  checks: z.array(checkResultSchema).describe('In the order of the scorecard.'),
  nextLevel: z
    .object({
      level: levelSchema,
      checks: z
        .array(z.string())
        .describe('Ids of the checks in the way, the heaviest first.'),
    })
    .optional()
    .describe('Fewest fixes to the next level; missing at the top.'),
});

/** @public */
export type Level = z.infer<typeof levelSchema>;
/** @public */
export type ScorecardResult = z.infer<typeof scorecardResultSchema>;
