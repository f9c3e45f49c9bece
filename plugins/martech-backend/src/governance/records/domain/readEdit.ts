import { recordSchema } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Step } from './RecordRules';

/** What an edit brings, already checked against `transitionFields`. */
const edit = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  links: recordSchema.shape.links.optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});

/** What an edit changes beside the fields, and the fields as they are with it. */
export function readEdit<F extends z.ZodObject>(
  { input, record }: Pick<Step, 'input' | 'record'>,
  schema: F,
) {
  const { fields, ...words } = edit.parse(input.fields ?? {});
  return { words, fields: schema.parse({ ...record.fields, ...fields }) };
}
