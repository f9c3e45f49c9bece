// @ts-check

/**
 * How entities stand: what it is worked out from and how far that has come.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('martech_control_states', table => {
    table
      .integer('ready')
      .notNullable()
      .defaultTo(0)
      .comment('1: all go-live conditions hold');
    table
      .text('capabilities')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON list: what the platform serves');
    table
      .text('memory')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON: what was seen before and still matters');
  });

  await knex.schema.createTable('martech_control_feed', table => {
    table.comment('One row: what has been followed, and by whose turn');
    table.integer('turn').notNullable().comment('Raised by whoever takes over');
    table.bigInteger('taken_until').comment('Lease, milliseconds');
    table.integer('results').notNullable().comment('Revision of results');
    table.integer('records').notNullable().comment('Revision of records');
    table.text('policy').notNullable().comment('Version of the thresholds');
    table.text('day').comment('Last day that was followed');
    table.bigInteger('began_at').comment('Milliseconds: first state ever');
    table.integer('revision').notNullable().comment('Of states');
  });
  await knex('martech_control_feed').insert({
    turn: 0,
    results: 0,
    records: 0,
    policy: '',
    revision: 0,
  });

  await knex.schema.createTable('martech_control_policies', table => {
    table.comment('Thresholds that states were worked out with');
    table.text('version').primary();
    table.text('policy').notNullable().comment('JSON');
    table.bigInteger('since').notNullable().comment('Milliseconds');
  });

  await knex.schema.alterTable('martech_evaluations', table => {
    table.index(['written', 'uid'], 'martech_evaluations_written');
  });
  await knex.schema.alterTable('martech_timeline', table => {
    table.index(['entity_ref', 'type', 'at'], 'martech_timeline_entity');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('martech_timeline', table => {
    table.dropIndex(['entity_ref', 'type', 'at'], 'martech_timeline_entity');
  });
  await knex.schema.alterTable('martech_evaluations', table => {
    table.dropIndex(['written', 'uid'], 'martech_evaluations_written');
  });
  await knex.schema.dropTable('martech_control_policies');
  await knex.schema.dropTable('martech_control_feed');
  await knex.schema.alterTable('martech_control_states', table => {
    table.dropColumns('ready', 'capabilities', 'memory');
  });
};
