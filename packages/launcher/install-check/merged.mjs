const isRecord = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts `added` into `base`: records are merged, lists grow, anything else is replaced. */
export function merged(base, added) {
  if (Array.isArray(base) && Array.isArray(added)) return [...base, ...added];
  if (!isRecord(base) || !isRecord(added)) return added;
  const keys = new Set([...Object.keys(base), ...Object.keys(added)]);
  return Object.fromEntries(
    [...keys].map(key => [
      key,
      key in added ? merged(base[key], added[key]) : base[key],
    ]),
  );
}
