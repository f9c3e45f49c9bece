const fieldPath =
  /\b(?:entity\.)?((?:spec|metadata)(?:\.[A-Za-z][A-Za-z0-9]*)+)(\()?/g;

/** Of a call, the last part is a function and no field. */
const fieldOf = (path: string, isCall: boolean) =>
  isCall ? path.split('.').slice(0, -1).join('.') : path;

/**
 * The fields of the entity that a rule reads or a text names, for example
 * `spec.intake.url`, each once.
 */
export function fieldPaths(text: string): string[] {
  const paths = [...text.matchAll(fieldPath)]
    .map(([, path, call]) => fieldOf(path, call !== undefined))
    .filter(path => path.includes('.'));
  return [...new Set(paths)];
}
