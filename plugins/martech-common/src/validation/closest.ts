import { distance } from 'fastest-levenshtein';

/** Nobody mistypes a name that long; comparing it would only cost time. */
const LONGEST_TYPO = 100;

/**
 * The name among `names` that a mistyped word most likely means, ignoring
 * case. Edits are weighed by length, so that `renewel` is nearer to
 * `autoRenew` than to `end`.
 */
export function closest(
  word: string,
  names: readonly string[],
): string | undefined {
  if (word.length > LONGEST_TYPO) return undefined;
  const lower = word.toLowerCase();
  const weigh = (name: string) =>
    distance(lower, name.toLowerCase()) / Math.max(lower.length, name.length);
  return names
    .map(name => ({ name, weight: weigh(name) }))
    .reduce<{ name?: string; weight: number }>(
      (best, next) => (next.weight < best.weight ? next : best),
      { weight: Infinity },
    ).name;
}
