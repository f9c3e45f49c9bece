// @ts-check

/**
 * What fact sources saw last.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_facts', table => {
    table.comment('The newest observation of each fact of each entity');
    table
      .text('entity_ref')
      .notNullable()
      .comment('Also of entities that the catalog does not have yet');
    table.text('source').notNullable();
    table.text('key').notNullable();
    table.text('value').notNullable().comment('JSON');
    table.bigInteger('observed_at').notNullable().comment('Milliseconds');
    table.text('valid_for').comment('ISO 8601 duration');
    table
      .bigInteger('fresh_until')
      .comment('Milliseconds: observed_at + valid_for');
    table.text('writer').notNullable().comment('Who pushed or collected it');
    table.primary(['entity_ref', 'source', 'key']);
    table.index(['source', 'key'], 'martech_facts_source');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_facts');
};
