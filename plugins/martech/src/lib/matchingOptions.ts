import { FilterOption } from './filterOptions';

/** Most choices drawn at once; a longer list is searched, not scrolled. */
const MAX_SHOWN = 100;

/**
 * The choices whose name contains every word of `wanted`, and how many more
 * there are than are drawn.
 */
export function matchingOptions(
  options: readonly FilterOption[],
  wanted: string,
): { shown: FilterOption[]; hidden: number } {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matching = options.filter(({ label }) => {
    const name = label.toLocaleLowerCase();
    return words.every(word => name.includes(word));
  });
  return {
    shown: matching.slice(0, MAX_SHOWN),
    hidden: Math.max(0, matching.length - MAX_SHOWN),
  };
}
