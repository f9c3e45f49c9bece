// @ts-check

/**
 * Tools that were seen and that nobody has registered.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_candidates', table => {
    table.comment('Tools seen at work; the register may know them by now');
    table.text('id').primary().comment('ULID');
    table.text('tool').notNullable().unique().comment('What makes it the same');
    table.text('domain').notNullable();
    table.text('title').notNullable();
    table.text('company');
    table.text('category').comment('null: nobody knows what it is');
    table.text('website');
    table.text('hosts').notNullable().comment('JSON list with counts');
    table.text('sources').notNullable().comment('JSON list');
    table.bigInteger('first_seen_at').notNullable().comment('Milliseconds');
    table.bigInteger('last_seen_at').notNullable().comment('Milliseconds');
    table.text('state').notNullable().comment('As somebody has said');
    table.text('reason');
    table.text('entity_ref').comment('What it is registered as, or runs in');
    table.text('exception_id').comment('ULID of the record');
    table.text('decided_by');
    table.bigInteger('decided_at').comment('Milliseconds');
    table.integer('version').notNullable().comment('Raised by decisions only');
    table.bigInteger('revision').notNullable().comment('Raised by every write');
    table.index(['revision'], 'martech_candidates_revision_at');
  });
  await knex.schema.createTable('martech_candidates_revision', table => {
    table.comment('One row, which whoever writes candidates locks first');
    table.integer('id').primary();
    table.bigInteger('revision').notNullable();
  });
  await knex('martech_candidates_revision').insert({ id: 1, revision: 0 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_candidates_revision');
  await knex.schema.dropTable('martech_candidates');
};
