import { fieldPaths } from './fieldPaths';

interface Lines {
  [key: string]: Lines;
}

const print = (lines: Lines, indent = ''): string[] =>
  Object.entries(lines).flatMap(([key, inner]) =>
    Object.keys(inner).length
      ? [`${indent}${key}:`, ...print(inner, `${indent}  `)]
      : [`${indent}${key}:`],
  );

/**
 * The YAML lines to fill in for the fields of the entity that a rule reads or a
 * text names, for example `entity.spec.intake.url`; undefined when there are none.
 */
export function fixLines(text: string): string | undefined {
  const root: Lines = {};
  for (const path of fieldPaths(text)) {
    let at = root;
    for (const key of path.split('.')) {
      at[key] ??= {};
      at = at[key];
    }
  }
  const lines = print(root);
  return lines.length ? `${lines.join('\n')}\n` : undefined;
}
