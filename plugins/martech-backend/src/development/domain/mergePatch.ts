import { JsonObject, JsonValue } from '@backstage/types';
import { keyOfList } from './keyOfList';

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function patchList(list: JsonValue[], patch: JsonObject, path: string) {
  const key = keyOfList(list);
  if (!key) {
    throw new Error(
      `${
        path || 'the list'
      } has no entries with an id, role, name, level, kind or data of their own: give the whole list`,
    );
  }
  const left = new Map(Object.entries(patch));
  const kept = list.flatMap(entry => {
    const id = isObject(entry) ? String(entry[key]) : '';
    const change = left.get(id);
    if (!left.delete(id)) return [entry];
    return change === null ? [] : [patched(entry, change, `${path}.${id}`)];
  });
  const added = [...left].flatMap(([id, value]) =>
    value === null ? [] : [patched({ [key]: id }, value, `${path}.${id}`)],
  );
  return [...kept, ...added];
}

function patched(
  target: JsonValue | undefined,
  patch: JsonValue | undefined,
  path: string,
): JsonValue {
  if (!isObject(patch)) return patch ?? null;
  if (Array.isArray(target)) return patchList(target, patch, path);
  const result = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else {
      const below = path ? `${path}.${key}` : key;
      result.set(key, patched(result.get(key), value, below));
    }
  }
  return Object.fromEntries(result);
}

/**
 * A value after a JSON merge patch (RFC 7396), with one addition: an object in
 * place of a list whose entries have an id, role, name, level, kind or data
 * patches the entries of those names, removes those that are null, and adds
 * the others at the end.
 *
 * @throws Error that names a list whose entries have no such name
 */
export const mergePatch = (target: JsonValue, patch: JsonValue): JsonValue =>
  patched(target, patch, '');
