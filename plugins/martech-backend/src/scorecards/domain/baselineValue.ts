import { z } from 'zod';

/** What a baseline of a scorecard says, as history keeps it. */
export const resultBaselineSchema = z.object({
  codes: z.string(),
  score: z.number().nullable(),
  level: z.string().nullable(),
});

/** What a baseline of readiness says. */
export const readinessBaselineSchema = z.object({
  scorecard: z.string(),
  ready: z.boolean(),
  conditions: z.record(z.string(), z.string()),
});
