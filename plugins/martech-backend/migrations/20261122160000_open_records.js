// @ts-check

/**
 * What is counted and looked for among open records is found without what is
 * closed, however much of that there is.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('martech_records', table => {
    const open = { predicate: knex.whereNull('closed_at') };
    // All that counting reads, so that it reads the index alone.
    table.index(
      ['entity_ref', 'type', 'state', 'next_at', 'due_at', 'closed_at'],
      'martech_open_records_counted',
      open,
    );
    table.index(['requested_by', 'id'], 'martech_open_records_requester', open);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('martech_records', table => {
    table.dropIndex([], 'martech_open_records_requester');
    table.dropIndex([], 'martech_open_records_counted');
  });
};
