import { z } from 'zod';

const contextSchema = z.object({ formData: z.record(z.string(), z.unknown()) });

/**
 * Everything that was filled in so far, over all steps of the form that a
 * field stands in; nothing where the form does not say.
 */
export function formValues(formContext: unknown): Record<string, unknown> {
  const parsed = contextSchema.safeParse(formContext);
  return parsed.success ? parsed.data.formData : {};
}
