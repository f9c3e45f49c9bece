import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';

const isName = (value: object): value is { record: string } =>
  Object.keys(value).join() === 'record' &&
  'record' in value &&
  typeof value.record === 'string';

/**
 * Puts ids in place of `{ record: name }`, however deep.
 *
 * @throws InputError for a name that no record has yet
 */
export function named(
  value: JsonValue | undefined,
  ids: ReadonlyMap<string, string>,
): JsonValue | undefined {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.map(inner => named(inner, ids) ?? null);
  if (isName(value)) {
    const id = ids.get(value.record);
    if (id !== undefined) return id;
    throw new InputError(`there is no record ${value.record} yet`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, named(inner, ids)]),
  );
}
