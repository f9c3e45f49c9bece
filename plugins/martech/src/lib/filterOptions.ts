import { Facet } from '@martech-portal/backstage-plugin-martech-common';

/** A value to choose, as people read it. */
export interface FilterOption {
  value: string;
  label: string;
  /** How many entries have it under all other conditions. */
  count: number;
}

/**
 * The values to choose from: those that occur, and those that are chosen even
 * if they do not. Fixed values keep their own order, others go by name.
 */
export function filterOptions(
  facet: Facet,
  chosen: readonly string[],
  label: (value: string) => string,
  fixedOrder?: readonly string[],
): FilterOption[] {
  const counts = new Map(facet.map(({ value, count }) => [value, count]));
  const values = [...new Set([...counts.keys(), ...chosen])];
  const rank = new Map(fixedOrder?.map((value, index) => [value, index]));
  const place = (value: string) => rank.get(value) ?? rank.size;
  return values
    .map(value => ({
      value,
      label: label(value),
      count: counts.get(value) ?? 0,
    }))
    .sort(
      (a, b) =>
        place(a.value) - place(b.value) || a.label.localeCompare(b.label),
    );
}
