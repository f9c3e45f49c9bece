// @ts-check

/**
 * The entity index.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_entities', table => {
    table.comment('One row per catalog entity of a martech kind');
    table.increments('id').comment('Grows with time, never used again');
    table.text('uid').notNullable().unique();
    table.text('entity_ref').notNullable().unique();
    table.text('kind').notNullable();
    table.text('etag').notNullable().comment('Of the catalog');
    table
      .integer('revision')
      .notNullable()
      .comment('Revision of the index that the row was written in');
    table.text('content_hash').notNullable();
    table.text('content').notNullable().comment('JSON: what lists show');
    table
      .text('recompute_on')
      .comment('Day on which the calendar changes the row');
    table.index(['kind', 'uid'], 'martech_entities_kind');
    table.index(['revision', 'id'], 'martech_entities_revision');
    table.index(['recompute_on'], 'martech_entities_recompute');
  });

  await knex.schema.createTable('martech_entity_links', table => {
    table.comment('Which rows depend on another entity');
    table.integer('id').notNullable();
    table.foreign('id').references('martech_entities.id').onDelete('CASCADE');
    table.text('link').notNullable().comment('vendor, leaves or refers');
    table.text('target_ref').notNullable();
    table.primary(['id', 'link', 'target_ref']);
    table.index(['link', 'target_ref'], 'martech_entity_links_target');
  });

  await knex.schema.createTable('martech_dirty_entities', table => {
    table.comment('Entities that the index has to read again');
    table.text('entity_ref').primary();
    table.integer('generation').notNullable();
    table.bigInteger('next_at').notNullable().comment('Milliseconds');
    table
      .bigInteger('wait_until')
      .notNullable()
      .comment('Until when a new etag is waited for, milliseconds');
    table.integer('attempts').notNullable();
    table.bigInteger('claimed_until').comment('Lease, milliseconds');
    table.index(['next_at', 'entity_ref'], 'martech_dirty_entities_next');
  });

  await knex.schema.createTable('martech_index_state', table => {
    table.comment('What the index remembers about itself');
    table.text('key').primary();
    table.text('value').notNullable();
  });

  await knex.schema.createTable('martech_index_revision', table => {
    table.comment(
      'One row; every write raises it, and waits for the one before',
    );
    table.integer('revision').notNullable();
  });
  await knex('martech_index_revision').insert({ revision: 0 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_index_revision');
  await knex.schema.dropTable('martech_index_state');
  await knex.schema.dropTable('martech_dirty_entities');
  await knex.schema.dropTable('martech_entity_links');
  await knex.schema.dropTable('martech_entities');
};
