/** SQLite takes 32,766 values in a statement, and a short one is planned sooner. */
const AT_ONCE = 500;

/** Pieces of a list of which nobody knows how long it is, one a statement. */
export function* pieces<T>(
  values: readonly T[],
  size: number = AT_ONCE,
): Generator<T[]> {
  for (let start = 0; start < values.length; start += size) {
    yield values.slice(start, start + size);
  }
}
