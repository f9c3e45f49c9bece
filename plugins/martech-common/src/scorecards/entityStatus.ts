import { z } from 'zod';
import { conditions } from '../kinds/marketingScorecard/check';
import { scorecardResultSchema } from './scorecardResult';

/** Whether one go-live condition holds, and how deep it has been shown to. */
export const conditionStatusSchema = z.object({
  id: z.enum(conditions),
  holds: z.boolean().describe('At the depth the instance asks for.'),
  depth: z
    .int()
    .describe('Highest rank up to which every check is satisfied, 0 to 4.'),
  waived: z.boolean().describe('Holds only because an exception covers it.'),
  inError: z
    .boolean()
    .describe(
      'A check of it could not be evaluated; `holds` is what was known last.',
    ),
  total: z.int().describe('Checks that apply, up to the depth asked for.'),
  satisfied: z.int(),
  since: z.iso.datetime().optional(),
});

/** The readiness of an entity by the one readiness scorecard that applies. */
export const readinessSchema = z.object({
  scorecard: z.string(),
  depth: z
    .object({ id: z.string(), title: z.string(), rank: z.int() })
    .describe('Depth that counts, of martech.readiness.depth.'),
  state: z
    .enum(['announced', 'enforced'])
    .describe('announced: "n of 8 in place", nothing counts yet.'),
  ready: z.boolean(),
  holding: z.int().describe('Conditions that hold, of `conditions`.'),
  sinceFirstDay: z
    .int()
    .optional()
    .describe('How many more hold than on the first day known.'),
  conditions: z.array(conditionStatusSchema).describe('All eight, in order.'),
  conflict: z
    .array(z.string())
    .optional()
    .describe('Other enforced readiness scorecards that also apply.'),
});

/** Answer of `GET /entities/:kind/:namespace/:name/status` and of `POST …/evaluate`. */
export const entityStatusSchema = z.object({
  entityRef: z.string(),
  uid: z.string(),
  asOf: z.string().describe('The day asked for, or the instant of now.'),
  evaluatedAt: z.iso
    .datetime()
    .nullable()
    .describe('When it was last looked at; null: not yet.'),
  pending: z.boolean().describe('A change waits to be evaluated.'),
  historyFrom: z.iso
    .date()
    .nullable()
    .describe('First day that is known; before it there is no answer.'),
  readiness: readinessSchema.nullable(),
  scorecards: z.array(scorecardResultSchema),
});

/** @public */
export type ConditionStatus = z.infer<typeof conditionStatusSchema>;
/** @public */
export type Readiness = z.infer<typeof readinessSchema>;
/** @public */
export type EntityStatus = z.infer<typeof entityStatusSchema>;
