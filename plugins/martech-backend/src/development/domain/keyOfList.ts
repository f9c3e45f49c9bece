import { JsonValue } from '@backstage/types';

/** What entries of lists in our kinds are told apart by; the first that all have. */
const KEYS = ['id', 'role', 'name', 'level', 'kind', 'data'];

/** The property that tells the entries of a list apart, if they have one. */
export function keyOfList(list: JsonValue[]): string | undefined {
  return KEYS.find(key => {
    const ids = list.map(entry =>
      typeof entry === 'object' && entry !== null
        ? Reflect.get(entry, key)
        : undefined,
    );
    const named = ids.every(
      id => typeof id === 'string' || Number.isInteger(id),
    );
    return list.length > 0 && named && new Set(ids).size === ids.length;
  });
}
