import { InputError } from '@backstage/errors';
import { schemaProblems } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** Enough to see what is wrong; a request can hold thousands. */
const MOST_PROBLEMS = 20;

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
  const named = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => (path ? `${path}: ${message}` : message));
  const more = problems.length - named.length;
  throw new InputError(
    [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
  );
}
