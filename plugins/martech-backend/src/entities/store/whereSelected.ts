import {
  entityColumn,
  EntityColumnName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Condition, Range, Selection } from '../domain/selection';
import { columnField } from './fields';

type Query = Knex.QueryBuilder;

function whereRange(query: Query, field: Knex.Raw, { from, to }: Range) {
  if (from !== undefined) query.where(field, '>=', from);
  if (to !== undefined) query.where(field, '<=', to);
}

const valuesOf = (knex: Knex, column: string) =>
  knex
    .from('martech_entity_values as v')
    .select(knex.raw('1'))
    .whereRaw('v.id = e.id')
    .where('v.column', column);

function whereExists(
  knex: Knex,
  query: Query,
  column: EntityColumnName,
  exists: boolean,
) {
  if (entityColumn(column)?.type === 'set') {
    const values = valuesOf(knex, column);
    if (exists) query.whereExists(values);
    else query.whereNotExists(values);
    return;
  }
  const field = columnField(knex, column);
  query.whereRaw(exists ? '? is not null' : '? is null', [field]);
}

function whereCondition(knex: Knex, query: Query, condition: Condition) {
  const field = columnField(knex, condition.column);
  switch (condition.type) {
    case 'values':
      query.whereRaw('? in (?)', [
        field,
        knex.raw(condition.values.map(() => '?').join(', '), condition.values),
      ]);
      break;
    case 'members':
      query.whereExists(
        valuesOf(knex, condition.column).whereIn('v.value', condition.values),
      );
      break;
    case 'range':
      whereRange(query, field, condition.range);
      break;
    case 'money':
      if (condition.currency) {
        query.where('e.annual_cost_currency', condition.currency);
        whereRange(query, field, condition.range);
      } else {
        whereRange(query, knex.raw('e.annual_cost_base'), condition.range);
      }
      break;
    default:
      whereExists(knex, query, condition.column, condition.exists);
  }
}

const contains = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** Rows that hold every word somewhere in their text. */
const withWords = (knex: Knex, words: string[]) =>
  words.reduce(
    (query, word) =>
      query.whereRaw(`w.words like ? escape '\\'`, [contains(word)]),
    knex.from('martech_entity_rows as w').select('w.id'),
  );

/** Narrows a query to what a selection asks for. */
export function whereSelected(
  knex: Knex,
  query: Query,
  { conditions, words }: Pick<Selection, 'conditions' | 'words'>,
) {
  for (const condition of conditions) whereCondition(knex, query, condition);
  if (words.length > 0) query.whereIn('e.id', withWords(knex, words));
}
