import {
  entityColumn,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { SortField } from '../selection';
import { TableRow } from './TableRow';

type Value = string | number;

/** The one value of a row in a column, where it has one. */
export type Scalar = Value | undefined;

/** All values of a row in a column: none, one, or several in a set. */
export function valuesOf({ row }: TableRow, column: EntityColumnName): Value[] {
  const value = row[column];
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  return [typeof value === 'object' ? value.amount : value];
}

/** Where a word stands in the order of its column; unknown ones come after. */
function rank(order: readonly string[], word: Scalar): Scalar {
  if (word === undefined) return undefined;
  const found = order.indexOf(String(word));
  return found < 0 ? order.length : found;
}

/**
 * What a row sorts by: titles by their key, without case and accents, words
 * with an order of their own by their rank in it.
 */
export function sortValue(tableRow: TableRow, field: SortField): Scalar {
  if ('money' in field) {
    return field.money === 'base'
      ? tableRow.costInBase
      : tableRow.row.annualCost?.[field.money];
  }
  if (field.column === 'title') return tableRow.titleKey;
  const [value] = valuesOf(tableRow, field.column);
  const order = entityColumn(field.column)?.order;
  return order ? rank(order, value) : value;
}
