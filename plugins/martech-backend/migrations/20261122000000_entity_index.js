// @ts-check

/**
 * The entity index. PostgreSQL is told to compare text by code point, as
 * SQLite does, so that both page through a list in the same order.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const text = knex.client.config.client === 'pg' ? 'text collate "C"' : 'text';

  await knex.schema.createTable('martech_entities', table => {
    table.comment('One row per catalog entity of a martech kind');
    table.increments('id').comment('Never used again, grows with time');
    table.specificType('uid', text).notNullable().unique();
    table.specificType('entity_ref', text).notNullable().unique();
    table.specificType('kind', text).notNullable();
    table.specificType('etag', text).notNullable();
    table
      .specificType('content_hash', text)
      .notNullable()
      .comment('Of everything below, so that equal content is not written');
    table
      .specificType('title_key', text)
      .notNullable()
      .comment('What the title and the name sort by');
    for (const column of [
      'title',
      'name',
      'namespace',
      'owner',
      'type',
      'lifecycle',
      'category',
      'tier',
      'vendor',
      'data_class',
      'personal_data',
      'management',
      'version',
      'derived_from',
      'source',
      'target',
      'criticality',
      'risk_tier',
      'variation',
      'contract_end',
      'notice_deadline',
      'sandbox_expires_on',
      'rights_expire_on',
      'review_by',
      'credentials_expire_on',
      'dpa_expires_on',
      'decided_on',
      'annual_cost_currency',
    ]) {
      table.specificType(column, text);
    }
    table.double('annual_cost_amount');
    table.double('annual_cost_base').comment('In the base of martech.money');
    table
      .boolean('leaves')
      .notNullable()
      .comment('An accepted decision to migrate away from or retire something');
    table
      .specificType('recompute_on', text)
      .comment('Day on which the calendar changes the row');

    table.index(['kind', 'id']);
    table.index(['kind', 'title_key', 'entity_ref']);
    table.index(['kind', 'vendor', 'id'], 'martech_entities_vendor');
    table.index(['recompute_on'], 'martech_entities_recompute');
  });

  await knex.schema.createTable('martech_entity_rows', table => {
    table.comment('What lists show, apart so that filtering reads little');
    table.integer('id').primary();
    table.foreign('id').references('martech_entities.id').onDelete('CASCADE');
    table.text('row').notNullable().comment('JSON');
    table.text('words').notNullable().comment('Lower case, for text search');
  });

  await knex.schema.createTable('martech_entity_values', table => {
    table.comment('Values of columns that hold several');
    table.integer('id').notNullable();
    table.foreign('id').references('martech_entities.id').onDelete('CASCADE');
    table.specificType('column', text).notNullable();
    table.specificType('value', text).notNullable();
    table.primary(['id', 'column', 'value']);
    table.index(['column', 'value', 'id'], 'martech_entity_values_value');
  });

  await knex.schema.createTable('martech_dirty_entities', table => {
    table.comment('Entities that the index has to read again');
    table.specificType('entity_ref', text).primary();
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
    table.specificType('key', text).primary();
    table.text('value').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_index_state');
  await knex.schema.dropTable('martech_dirty_entities');
  await knex.schema.dropTable('martech_entity_values');
  await knex.schema.dropTable('martech_entity_rows');
  await knex.schema.dropTable('martech_entities');
};
