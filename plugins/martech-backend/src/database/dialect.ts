import { Knex } from 'knex';

/** Everything the two databases say differently is in this file. */
const isPostgres = (knex: Knex) => knex.client.config.client === 'pg';

/** `column` is one of `ids`, as one bound value however many there are. */
export const isOneOf = (knex: Knex, column: string, ids: number[]): Knex.Raw =>
  isPostgres(knex)
    ? knex.raw('?? = any(?::int[])', [column, ids])
    : knex.raw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(ids),
      ]);

/** `column` is none of `ids`. */
export const isNoneOf = (knex: Knex, column: string, ids: number[]): Knex.Raw =>
  isPostgres(knex)
    ? knex.raw('?? <> all(?::int[])', [column, ids])
    : knex.raw('?? not in (select value from json_each(?))', [
        column,
        JSON.stringify(ids),
      ]);

/**
 * Locks the rows of a select and passes over those that another replica has
 * locked. SQLite has one writer, so there is nothing to pass over.
 */
export const skipLocked = <R extends {}>(
  knex: Knex,
  query: Knex.QueryBuilder<R>,
): Knex.QueryBuilder<R> =>
  isPostgres(knex) ? query.forUpdate().skipLocked() : query;
