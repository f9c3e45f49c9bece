interface Lines {
  [key: string]: Lines;
}

const fieldPath = /\b(?:spec|metadata)(?:\.[A-Za-z][A-Za-z0-9]*)+/g;

const print = (lines: Lines, indent = ''): string[] =>
  Object.entries(lines).flatMap(([key, inner]) =>
    Object.keys(inner).length
      ? [`${indent}${key}:`, ...print(inner, `${indent}  `)]
      : [`${indent}${key}: `],
  );

/**
 * The YAML lines to fill in for the fields that a text names, for example
 * "Write spec.intake.url and spec.intake.owner"; undefined when it names none.
 */
export function fixLines(text: string): string | undefined {
  const root: Lines = {};
  for (const [path] of text.matchAll(fieldPath)) {
    let at = root;
    for (const key of path.split('.')) {
      at[key] ??= {};
      at = at[key];
    }
  }
  const lines = print(root);
  return lines.length
    ? `${lines.map(line => line.trimEnd()).join('\n')}\n`
    : undefined;
}
