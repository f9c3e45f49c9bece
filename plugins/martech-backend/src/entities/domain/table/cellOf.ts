import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
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

/** What a row sorts by; titles by their key, without case and accents. */
export function sortValue(tableRow: TableRow, field: SortField): Scalar {
  if ('money' in field) {
    return field.money === 'base'
      ? tableRow.costInBase
      : tableRow.row.annualCost?.[field.money];
  }
  return field.column === 'title'
    ? tableRow.titleKey
    : valuesOf(tableRow, field.column)[0];
}
