import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * Locks the rows of a select in the order of their references, so that two
 * replicas cannot wait for each other. SQLite has one writer.
 */
export const lockInOrder = <R extends {}>(
  knex: Knex,
  query: Knex.QueryBuilder<R>,
): Knex.QueryBuilder<R> =>
  isPostgres(knex) ? query.orderBy('entity_ref').forUpdate() : query;
