import { InputError } from '@backstage/errors';
import { schemaProblems } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/**
 * What a caller sent, in the shape of a schema.
 *
 * @throws InputError with every field that is wrong, its rule and the nearest valid name
 */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = schemaProblems(result.error.issues, schema, value);
  throw new InputError(
    problems
      .map(({ path, message }) => (path ? `${path}: ${message}` : message))
      .join('; '),
  );
}
