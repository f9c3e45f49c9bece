import { z } from 'zod';
import { evidenceValueSchema } from './checkResult';

/** Something that was so from one instant to another. */
export const intervalSchema = z.object({
  subject: z
    .string()
    .describe(
      '`check:<scorecard>/<id>`, `level:<scorecard>`, `condition:<id>` or `ready`.',
    ),
  title: z.string(),
  value: z.string().describe('An outcome, a level id, or holds / lost.'),
  from: z.iso.datetime(),
  to: z.iso.datetime().nullable().describe('null: until now.'),
  version: z.string().describe('Version of the rules that decided.'),
  evidence: z.record(z.string(), evidenceValueSchema).optional(),
});

/** Answer of `GET /entities/:kind/:namespace/:name/history`: newest first. */
export const entityHistorySchema = z.object({
  entityRef: z.string(),
  historyFrom: z.iso.date().nullable(),
  items: z.array(intervalSchema),
  nextCursor: z.string().optional(),
});

/** @public */
export type Interval = z.infer<typeof intervalSchema>;
/** @public */
export type EntityHistory = z.infer<typeof entityHistorySchema>;
