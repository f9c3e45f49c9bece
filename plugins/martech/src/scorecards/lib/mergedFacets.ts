import { Facet } from '@martech-portal/backstage-plugin-martech-common';

/** The values of several answers together, by column. */
export function mergedFacets(
  answers: readonly Record<string, Facet>[],
): Record<string, Facet> {
  const merged: Record<string, Facet> = {};
  for (const [column, facet] of answers.flatMap(facets =>
    Object.entries(facets),
  )) {
    const counts = new Map(
      (merged[column] ?? []).map(({ value, count }) => [value, count]),
    );
    for (const { value, count } of facet) {
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
    merged[column] = [...counts].map(([value, count]) => ({ value, count }));
  }
  return merged;
}
