import { Knex } from 'knex';

/** The one place that asks which database it is; used only for row locks. */
export const isPostgres = (knex: Knex): boolean =>
  knex.client.config.client === 'pg';
