import { z } from 'zod';
import { changeClasses, changeFields } from './change';
import { fullRef } from './parts';

/** Body of `POST /changes/assess`: may I change this now? Writes nothing. */
export const assessChangeSchema = z.strictObject({
  entityRef: fullRef('What is to be changed.'),
  fields: changeFields
    .partial()
    .optional()
    .describe(
      'What is known of the change; without it, any change made at once.',
    ),
});

const recordLink = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
});

/** Answer of `POST /changes/assess`. */
export const changeAssessmentSchema = z.object({
  light: z
    .enum(['green', 'amber', 'red'])
    .describe('green: go on; amber: needs approval; red: not now.'),
  class: z.enum(changeClasses),
  areas: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      side: z.enum(['marketing', 'it', 'joint', 'free']),
      approvers: z.array(z.string()),
      via: z
        .enum(['role', 'deputy', 'group', 'directors', 'governance'])
        .optional(),
      usualHours: z
        .number()
        .nullable()
        .describe('Median of the last 365 days; null: nothing decided yet.'),
    }),
  ),
  freeze: recordLink.extend({ until: z.iso.datetime() }).optional(),
  openMajor: z.array(recordLink).describe('Open incidents of P1 or P2.'),
  collisions: z.array(
    recordLink.extend({
      entityRef: z.string(),
      window: z.object({ start: z.string(), end: z.string() }),
      path: z
        .array(z.string())
        .describe('Entities between the two, ends included.'),
    }),
  ),
  affected: z.array(z.string()).describe('Entities that depend on it.'),
  usualHours: z
    .number()
    .nullable()
    .describe('Until all areas have decided: the slowest counts.'),
  standard: z
    .array(z.object({ id: z.string(), title: z.string() }))
    .describe('Standard changes of the platform: no approval each time.'),
});

/** @public */
export type AssessChange = z.input<typeof assessChangeSchema>;
/** @public */
export type ChangeAssessment = z.infer<typeof changeAssessmentSchema>;
