import { MAX_ENTRIES, MAX_FREE_DEPTH, MAX_TEXT } from '../limits';

/** Names that mean something to JavaScript itself. */
const hostile = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys of an object that a rule may see. */
export const safeKeys = (value: object): string[] =>
  Object.keys(value)
    .filter(key => !hostile.has(key))
    .slice(0, MAX_ENTRIES);

/**
 * A copy of a value of no fixed shape, cut to size. Its objects have no
 * prototype, which is how `exists` tells a map from an object of fixed shape.
 */
export function freeValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_FREE_DEPTH) return Object.create(null);
  if (Array.isArray(value)) {
    return value.slice(0, MAX_ENTRIES).map(item => freeValue(item, depth + 1));
  }
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of safeKeys(value)) {
    copy[key] = freeValue(Reflect.get(value, key), depth + 1);
  }
  return copy;
}
