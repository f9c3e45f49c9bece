// @ts-check

/**
 * Entities that are kept here instead of in Git, their versions, and imports
 * of whole inventories.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_registry', table => {
    table.comment('One row per entity that is kept here, removed ones as well');
    table.text('uid').primary().comment('ULID; never used again');
    table.text('entity_ref').notNullable().comment('Lower case');
    table.text('kind').notNullable();
    table.text('entity').notNullable().comment('JSON, as it was written');
    table.integer('version').notNullable().comment('Raised by every write');
    table
      .integer('sequence')
      .notNullable()
      .comment('Place of the last write among those of all entities');
    table.text('created_by').notNullable();
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table.text('updated_by').notNullable();
    table.bigInteger('updated_at').notNullable().comment('Milliseconds');
    table
      .bigInteger('removed_at')
      .comment('Milliseconds; null: it is in the catalog');
    table
      .text('lifecycle_before')
      .comment('Of what is at the last lifecycle of its kind: to restore');
    table.text('sandbox_until').comment('Farthest day a sandbox was given');
    table.integer('extensions').notNullable().comment('Of its sandbox');
    table
      .bigInteger('ends_at')
      .comment('Milliseconds: first moment after the sandbox; null: is none');
    table
      .bigInteger('next_at')
      .comment('Milliseconds: when the clock does something with it');
    table.text('source').comment('Import that keeps it');
    table.text('source_key').comment('Name of its row in the source');
    table.unique(['entity_ref'], { indexName: 'martech_registry_ref' });
    table.unique(['sequence'], { indexName: 'martech_registry_seq' });
    table.index(['source', 'source_key'], 'martech_registry_source', {
      predicate: knex.whereNotNull('source'),
    });
    table.index(['next_at'], 'martech_registry_next', {
      predicate: knex.whereNotNull('next_at'),
    });
    table.index(['ends_at'], 'martech_registry_ends', {
      predicate: knex.whereNotNull('ends_at'),
    });
    table.index(['removed_at'], 'martech_registry_removed', {
      predicate: knex.whereNotNull('removed_at'),
    });
  });

  await knex.schema.createTable('martech_registry_sequence', table => {
    table.comment('One row; every write of a registered entity raises it');
    table.integer('last').notNullable();
    table.integer('kept').notNullable().comment('Entities not removed');
  });
  await knex('martech_registry_sequence').insert({ last: 0, kept: 0 });

  await knex.schema.createTable('martech_registry_versions', table => {
    table.comment('What was written; never rewritten');
    table.text('uid').notNullable();
    table.integer('version').notNullable();
    table.text('action').notNullable();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.text('comment');
    table.text('entity').notNullable().comment('JSON');
    table.text('changed').notNullable().comment('JSON list of paths');
    table.primary(['uid', 'version']);
  });

  await knex.schema.createTable('martech_registry_imports', table => {
    table.text('id').primary().comment('ULID');
    table.text('kind').notNullable();
    table.text('source').notNullable();
    table.text('state').notNullable();
    table.text('stopped_because');
    table.text('created_by').notNullable();
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table
      .text('doer')
      .notNullable()
      .comment('JSON: with whose rights it is checked and applied');
    table.boolean('retire_missing').notNullable();
    table.integer('row_count').notNullable();
    table.integer('had').notNullable().comment('What the source named before');
    table.text('unmapped').notNullable().comment('JSON list of columns');
    table
      .bigInteger('claimed_until')
      .comment('Milliseconds; until then one process works at it');
    table.text('claimed_by').comment('That process');
    table.index(['state', 'claimed_until'], 'martech_registry_import_work');
  });

  await knex.schema.createTable('martech_registry_import_rows', table => {
    table.text('import_id').notNullable();
    table.integer('row').notNullable().comment('From 1');
    table.text('key').notNullable().comment('Names the row in its source');
    table.text('entity_ref');
    table.text('title');
    table.text('entity').comment('JSON; null: it is to be retired');
    table.integer('version').comment('Of the entity when it was checked');
    table.text('outcome').comment('null: not looked at');
    table.boolean('applied').notNullable();
    table.text('problems').notNullable().comment('JSON list');
    table.primary(['import_id', 'row']);
    table.index(['import_id', 'outcome', 'row'], 'martech_import_outcome');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_registry_import_rows');
  await knex.schema.dropTable('martech_registry_imports');
  await knex.schema.dropTable('martech_registry_versions');
  await knex.schema.dropTable('martech_registry_sequence');
  await knex.schema.dropTable('martech_registry');
};
