// @ts-check

/**
 * Since when the catalog lacks entities that have facts.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_facts_unseen', table => {
    table.comment('Entities with facts that the catalog does not have');
    table.text('entity_ref').primary();
    table.bigInteger('since').notNullable().comment('Milliseconds');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_facts_unseen');
};
