const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a field of an entity stands in a form: without `spec` and `metadata`. */
export const formPath = (path: string): string[] => path.split('.').slice(1);

/** What stands at a place of nested values. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (at: unknown, step) => (isObject(at) ? at[step] : undefined),
    values,
  );
}

/** The values with another one at a place; nothing else changes. */
export function withValueAt(
  values: Record<string, unknown>,
  [first, ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  if (rest.length === 0) return { ...values, [first]: value };
  const inner = values[first];
  return {
    ...values,
    [first]: withValueAt(isObject(inner) ? inner : {}, rest, value),
  };
}

/** The first values with what the others say at the places given. */
export const mergedAt = (
  values: Record<string, unknown>,
  others: Record<string, unknown>,
  paths: readonly string[],
): Record<string, unknown> =>
  paths.reduce((merged, path) => {
    const at = formPath(path);
    return withValueAt(merged, at, valueAt(others, at));
  }, values);
