import { closest as nearest } from 'fastest-levenshtein';

/** The name among `names` that differs least from `word`, ignoring case. */
export function closest(
  word: string,
  names: readonly string[],
): string | undefined {
  if (names.length === 0) return undefined;
  const lower = names.map(name => name.toLowerCase());
  return names[lower.indexOf(nearest(word.toLowerCase(), lower))];
}
