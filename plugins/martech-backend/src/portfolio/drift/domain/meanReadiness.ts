import { TrendPoint } from '@martech-portal/backstage-plugin-martech-common';

/**
 * The mean score of a day over all standards of readiness, each with the weight
 * of the platforms under it; by day.
 */
export function meanReadiness(
  trends: ReadonlyArray<readonly TrendPoint[]>,
): Map<string, number> {
  const sums = new Map<string, { sum: number; entities: number }>();
  for (const { day, entities, meanScore } of trends.flat()) {
    const known = sums.get(day) ?? { sum: 0, entities: 0 };
    if (meanScore !== null) {
      known.sum += meanScore * entities;
      known.entities += entities;
      sums.set(day, known);
    }
  }
  return new Map(
    [...sums].map(([day, { entities, sum }]) => [day, sum / entities]),
  );
}
