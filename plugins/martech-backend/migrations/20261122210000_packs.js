// @ts-check

/**
 * Steering packs: what was known of the estate when somebody froze it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_packs', table => {
    table.comment('Frozen: rows are written once and never changed');
    table.text('id').primary().comment('ULID');
    table.integer('number').notNullable().unique();
    table.text('title').notNullable();
    table.text('note');
    table.text('by').notNullable().comment('Reference of the author');
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.integer('partial').notNullable().comment('1: not all was seen');
    table.text('figures').notNullable().comment('JSON, for the list');
    table.text('content').notNullable().comment('JSON');
    table.index(['by', 'number'], 'martech_packs_by_number');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_packs');
  await knex('martech_record_numbers').where({ type: 'pack' }).delete();
};
