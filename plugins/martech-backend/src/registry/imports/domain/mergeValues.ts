const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values over others: groups of fields are put together, everything else is replaced. */
export function mergeValues(
  below: Record<string, unknown>,
  above: Record<string, unknown>,
): Record<string, unknown> {
  const merged = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const known = Object.hasOwn(below, name) ? below[name] : undefined;
    merged[name] =
      isObject(known) && isObject(value) ? mergeValues(known, value) : value;
  }
  return merged;
}
