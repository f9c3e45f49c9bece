/** `spec.checks[3].evidence.name` as keys and positions. */
export const pathParts = (path: string): (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, position]) =>
    position === undefined ? key : Number(position),
  );
