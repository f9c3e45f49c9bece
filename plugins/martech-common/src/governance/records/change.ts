import { z } from 'zod';
import { newVersionSchema } from '../../templates/newVersion';
import { changeAspectIds } from '../areas';
import { instant, words } from './parts';

export const changeWindow = z
  .strictObject({
    start: instant('When the work starts.'),
    end: instant('When it is done at the latest.'),
  })
  .refine(({ start, end }) => Date.parse(start) < Date.parse(end), {
    path: ['end'],
    error: 'must come after start',
  });

export const changeFields = z.strictObject({
  standard: z
    .string()
    .max(63)
    .optional()
    .describe('Id of an entry of spec.changePolicy.standard of the platform.'),
  aspects: z
    .array(z.enum(changeAspectIds))
    .max(changeAspectIds.length)
    .default([])
    .describe('What is changed; at least one unless `standard` is given.'),
  emergency: z
    .boolean()
    .default(false)
    .describe('Done first and approved afterwards, within 48 hours.'),
  emergencyReason: words('Why it cannot wait.').optional(),
  risk: z.enum(['low', 'medium', 'high']),
  window: changeWindow.optional(),
  rollback: words('How it is taken back if it goes wrong.').optional(),
  template: newVersionSchema
    .optional()
    .describe('The version of a template that it publishes.'),
});

/** @public */
export type ChangeFields = z.infer<typeof changeFields>;

/** @public */
export const changeClasses = ['standard', 'normal', 'emergency'] as const;
/** @public */
export type ChangeClass = (typeof changeClasses)[number];
