const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Names that are said letter by letter. */
const letters = ['ai', 'dpia', 'id', 'sso', 'url'];

/** `annualCost` is "Annual cost" to its readers. */
const nameInWords = (name: string): string => {
  if (letters.includes(name)) return name.toLocaleUpperCase('en');
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLocaleLowerCase('en');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
};

function collect(
  node: unknown,
  path: readonly string[],
  titles: Map<string, string>,
) {
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && isObject(value)) {
      for (const [name, field] of Object.entries(value)) {
        const at = [...path, name];
        if (isObject(field) && typeof field.title === 'string') {
          titles.set(at.join('.'), field.title);
        }
        collect(field, at, titles);
      }
    } else {
      // Conditions, dependencies and items stand between a field and its parts.
      collect(value, path, titles);
    }
  }
}

/** Titles of all fields of a form, by path, for example `contract.end`. */
export function fieldTitles(...schemas: unknown[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const schema of schemas) collect(schema, [], titles);
  return titles;
}

/**
 * What a field of an entity is called in the form: `spec.contract.end` is
 * "Contract › Last day", where the form says so, and readable where not.
 */
export function fieldName(
  path: string,
  titles: ReadonlyMap<string, string> = new Map(),
): string {
  const parts = path
    .replace(/^(spec|metadata)(\.|$)/, '')
    .split(/[.[\]"]+/)
    .filter(Boolean);
  const names = parts.map((part, index) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    const at = parts.slice(0, index + 1).filter(other => !/^\d+$/.test(other));
    return titles.get(at.join('.')) ?? nameInWords(part);
  });
  return names.join(' › ') || nameInWords(path);
}
