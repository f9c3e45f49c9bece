// @ts-check

const NAME = 'martech_records_window';

/**
 * A calendar finds what takes place in a month in the index alone, and closed
 * records of a state are found in order, however many there are of others.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('martech_records', table => {
    table.dropIndex([], NAME);
  });
  await knex.schema.alterTable('martech_records', table => {
    table.index(['type', 'starts_at', 'ends_at', 'id', 'version'], NAME, {
      predicate: knex.whereNotNull('starts_at'),
    });
    for (const column of ['updated_at', 'due_order']) {
      table.index(
        ['type', 'state', column, 'id'],
        `martech_records_state_${column}`,
      );
    }
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('martech_records', table => {
    for (const column of ['updated_at', 'due_order']) {
      table.dropIndex([], `martech_records_state_${column}`);
    }
    table.dropIndex([], NAME);
  });
  await knex.schema.alterTable('martech_records', table => {
    table.index(['type', 'starts_at', 'ends_at'], NAME, {
      predicate: knex.whereNotNull('starts_at'),
    });
  });
};
