import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * Locks the rows of a select and passes over those that another replica has
 * locked. SQLite has one writer, so there is nothing to pass over.
 */
export const skipLocked = <R extends {}>(
  knex: Knex,
  query: Knex.QueryBuilder<R>,
): Knex.QueryBuilder<R> =>
  isPostgres(knex) ? query.forUpdate().skipLocked() : query;
