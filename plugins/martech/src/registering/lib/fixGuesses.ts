import { formPath, valueAt } from './nestedValue';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** What most of them say; undefined when nobody says anything. */
function mostCommon(values: readonly unknown[]): unknown {
  const counts = new Map<string, { value: unknown; count: number }>();
  for (const value of values.filter(other => !isEmpty(other))) {
    const key = JSON.stringify(value);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { value, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}

/** Fields that say something about one entity alone: never copied from others. */
const ownFields = [
  'spec.roles',
  'spec.successMeasures',
  'spec.capabilities',
  'spec.vendor',
  'spec.type',
  'spec.successor',
  'metadata.title',
  'metadata.description',
];

/** Contracts and money of one entity are not those of another. */
const isOwn = (path: string) =>
  ownFields.includes(path) ||
  /^spec\.(contract|funding|sandbox|source|documentation)\./.test(path) ||
  /\.(url|end|start)$/.test(path);

/**
 * The best guess for fields that are empty: what the team's other entities say
 * most often; where they say nothing, the team itself for who answers.
 *
 * @param siblings - values of other entities of the same owner
 */
export function fixGuesses(
  paths: readonly string[],
  values: Record<string, unknown>,
  siblings: readonly Record<string, unknown>[],
): Map<string, unknown> {
  const guesses = new Map<string, unknown>();
  for (const path of paths) {
    const at = formPath(path);
    if (!isEmpty(valueAt(values, at))) continue;
    const others = siblings.map(sibling => valueAt(sibling, at));
    const common = isOwn(path) ? undefined : mostCommon(others);
    const owner = /\.(budgetO|o)wner$/.test(path) ? values.owner : undefined;
    const helper =
      path === 'spec.support.levels' && values.owner
        ? [{ level: 1, contact: values.owner }]
        : undefined;
    const guess = common ?? owner ?? helper;
    if (!isEmpty(guess)) guesses.set(path, guess);
  }
  return guesses;
}
