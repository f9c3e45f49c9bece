import { Facet } from '@martech-portal/backstage-plugin-martech-common';

const MOST_VALUES = 500;

/** The values that occur, the most frequent first. */
export const toFacet = (values: string[], counts: Int32Array): Facet =>
  values
    .map((value, code) => ({ value, count: counts[code] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
