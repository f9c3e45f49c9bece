const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a value at a path of known fields, making what is on the way. */
export function putAt(
  target: Record<string, unknown>,
  path: string,
  value: unknown,
): void {
  const names = path.split('.');
  const last = names.pop();
  let inner = target;
  for (const name of names) {
    const known = inner[name];
    if (isObject(known)) {
      inner = known;
    } else {
      const made: Record<string, unknown> = {};
      inner[name] = made;
      inner = made;
    }
  }
  if (last !== undefined) inner[last] = value;
}
