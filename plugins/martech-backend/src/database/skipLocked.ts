import { Knex } from 'knex';

/**
 * Locks the rows of a select and passes over those that another replica has
 * locked. SQLite has one writer, so there is nothing to pass over. The one
 * place that asks which database it is.
 */
export const skipLocked = <R extends {}>(
  knex: Knex,
  query: Knex.QueryBuilder<R>,
): Knex.QueryBuilder<R> =>
  knex.client.config.client === 'pg' ? query.forUpdate().skipLocked() : query;
