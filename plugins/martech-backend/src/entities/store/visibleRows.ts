import { Knex } from 'knex';
import { isNoneOf, isOneOf } from '../../database';

/**
 * Which rows of a kind a caller may see, by the ids of the index. Rows that
 * came after `upTo` were not asked about, so they are not shown.
 */
export type VisibleRows =
  | { upTo: number; except: number[] }
  | { upTo: number; only: number[] };

/** What a caller may see of a kind, and of the platforms that are counted. */
export interface Visibility {
  rows: VisibleRows;
  platforms: VisibleRows;
}

/** Narrows a query to what the caller may see. */
export function whereVisible<R extends {}>(
  knex: Knex,
  query: Knex.QueryBuilder<R>,
  idColumn: string,
  visible: VisibleRows,
) {
  query.where(idColumn, '<=', visible.upTo);
  if ('only' in visible) {
    query.whereRaw(isOneOf(knex, idColumn, visible.only));
  } else if (visible.except.length > 0) {
    query.whereRaw(isNoneOf(knex, idColumn, visible.except));
  }
}
