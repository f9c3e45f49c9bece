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

/** What is usually the same for everything that a team runs. */
const teamHabits = [
  'spec.support.hours',
  'spec.support.levels',
  'spec.intake.responseTime',
  'spec.release.cadence',
  'spec.release.environments',
  'spec.documentation.required',
  'spec.businessUnits',
];

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
    const common = teamHabits.includes(path) ? mostCommon(others) : undefined;
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
