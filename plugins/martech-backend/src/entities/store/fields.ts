import { Knex } from 'knex';
import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
import { SortField } from '../domain/selection';
import { databaseColumn } from './columnField';

/** Where a column with one value is read from, in a query over {@link source}. */
export const columnField = (knex: Knex, column: EntityColumnName): Knex.Raw => {
  if (column === 'platformCount')
    return knex.raw('coalesce(supplied.platforms, 0)');
  if (column === 'annualCost') return knex.raw('e.annual_cost_amount');
  return knex.raw('??', [`e.${databaseColumn(column)}`]);
};

/** What rows are sorted by; titles by their key, without case and accents. */
export const sortField = (knex: Knex, field: SortField): Knex.Raw => {
  if ('money' in field) return knex.raw('??', [`e.annual_cost_${field.money}`]);
  return field.column === 'title'
    ? knex.raw('e.title_key')
    : columnField(knex, field.column);
};
