const LONGEST = 120;

const words = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(words).join(' ');
  }
  return String(value);
};

/** A value of an entity in one line; undefined when there is none. */
export function shownValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = words(value).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
