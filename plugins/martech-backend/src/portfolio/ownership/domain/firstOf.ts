/**
 * The first so many of a long list in an order, without sorting all of it.
 *
 * @param compare - below 0 where one comes before the other
 */
export function firstOf<T>(
  items: Iterable<T>,
  count: number,
  compare: (one: T, other: T) => number,
): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first.at(-1);
    const isFull = first.length === count;
    if (isFull && last !== undefined && compare(item, last) >= 0) continue;
    const at = first.findIndex(known => compare(item, known) < 0);
    first.splice(at < 0 ? first.length : at, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}
