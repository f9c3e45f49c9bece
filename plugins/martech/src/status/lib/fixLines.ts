interface Lines {
  [key: string]: Lines;
}

const fieldPath =
  /\b(?:entity\.)?((?:spec|metadata)(?:\.[A-Za-z][A-Za-z0-9]*)+)(\()?/g;

const print = (lines: Lines, indent = ''): string[] =>
  Object.entries(lines).flatMap(([key, inner]) =>
    Object.keys(inner).length
      ? [`${indent}${key}:`, ...print(inner, `${indent}  `)]
      : [`${indent}${key}:`],
  );

/** Keys of a path; of a call, the last one is a function and no field. */
const keysOf = (path: string, isCall: boolean) =>
  isCall ? path.split('.').slice(0, -1) : path.split('.');

/**
 * The YAML lines to fill in for the fields of the entity that a rule reads or a
 * text names, for example `entity.spec.intake.url`; undefined when there are none.
 */
export function fixLines(text: string): string | undefined {
  const root: Lines = {};
  for (const [, path, call] of text.matchAll(fieldPath)) {
    const keys = keysOf(path, call !== undefined);
    let at = root;
    for (const key of keys.length > 1 ? keys : []) {
      at[key] ??= {};
      at = at[key];
    }
  }
  const lines = print(root);
  return lines.length ? `${lines.join('\n')}\n` : undefined;
}
