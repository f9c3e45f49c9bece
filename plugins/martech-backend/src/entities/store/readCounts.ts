import { Knex } from 'knex';
import { Facet } from '@martech-portal/backstage-plugin-martech-common';
import { FacetColumn } from '../domain/planFacets';
import { Selection } from '../domain/selection';
import { Counts } from './EntityReader';
import { columnField } from './fields';
import { source } from './source';
import { Visibility } from './visibleRows';
import { whereSelected } from './whereSelected';

const MOST_VALUES = 500;

interface Counted {
  /** Column that is counted; null for the total. */
  facet: string | null;
  value: string | null;
  items: string | number;
}

/** Counts several columns over the same rows, which are found only once. */
async function countOver(
  knex: Knex,
  selection: Selection,
  visibility: Visibility,
  facets: FacetColumn[],
): Promise<Counted[]> {
  const matched = source(knex, selection.kind, visibility).select('e.id');
  whereSelected(knex, matched, selection);
  for (const { column, isSet } of facets) {
    if (!isSet) {
      matched.select(knex.raw('? as ??', [columnField(knex, column), column]));
    }
  }
  const perValue = facets.map(({ column, isSet }) =>
    isSet
      ? knex
          .from('matched')
          .join('martech_entity_values as v', 'v.id', 'matched.id')
          .where('v.column', column)
          .groupBy('v.value')
          .select(knex.raw('? as facet', [column]), 'v.value')
          .count({ items: '*' })
      : knex
          .from('matched')
          .whereNotNull(column)
          .groupBy(column)
          .select(knex.raw('? as facet', [column]), { value: column })
          .count({ items: '*' }),
  );
  return knex
    .withMaterialized('matched', matched)
    .from('matched')
    .select(knex.raw('null as facet'), knex.raw('null as value'))
    .count({ items: '*' })
    .unionAll(perValue);
}

const toFacet = (counted: Counted[]): Facet =>
  counted
    .flatMap(({ value, items }) =>
      value === null ? [] : [{ value, count: Number(items) }],
    )
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);

/**
 * The total and all facets. Columns without a condition of their own share one
 * pass; each of the others needs one without its condition.
 */
export async function readCounts(
  knex: Knex,
  selection: Selection,
  visibility: Visibility,
  facets: FacetColumn[],
): Promise<Counts> {
  const limited = new Set(selection.conditions.map(({ column }) => column));
  const shared = facets.filter(({ column }) => !limited.has(column));
  const counted = await countOver(knex, selection, visibility, shared);
  for (const facet of facets.filter(({ column }) => limited.has(column))) {
    const others = selection.conditions.filter(
      ({ column }) => column !== facet.column,
    );
    const apart = await countOver(
      knex,
      { ...selection, conditions: others },
      visibility,
      [facet],
    );
    counted.push(...apart.filter(row => row.facet !== null));
  }
  const total = counted.find(({ facet }) => facet === null);
  return {
    totalItems: Number(total?.items ?? 0),
    facets: Object.fromEntries(
      facets.map(({ column }) => [
        column,
        toFacet(counted.filter(({ facet }) => facet === column)),
      ]),
    ),
  };
}
