/** A text that a form has under a name; undefined when it is empty. */
export function textIn(
  values: Record<string, unknown>,
  name: string,
): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The texts that a form has under a name. */
export function textsIn(
  values: Record<string, unknown>,
  name: string,
): string[] {
  const value = values[name];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}
