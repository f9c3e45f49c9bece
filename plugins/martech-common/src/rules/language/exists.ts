/**
 * Whether there is anything in a value: text, a number, true, a list or map
 * with an entry, an object of fixed shape with anything in one of its fields.
 */
export function exists(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return value !== '';
    case 'number':
      return !Number.isNaN(value);
    case 'bigint':
      return true;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return false;
      if (Array.isArray(value)) return value.length > 0;
      return Object.getPrototypeOf(value) === null
        ? Object.keys(value).length > 0
        : Object.values(value).some(exists);
    default:
      return false;
  }
}
