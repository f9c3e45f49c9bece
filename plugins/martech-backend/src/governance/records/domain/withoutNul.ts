/** Values as they came, without the one character that PostgreSQL refuses. */
export function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(withoutNul);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key.replaceAll('\0', ''),
        withoutNul(inner),
      ]),
    );
  }
  return value;
}
