// @ts-check

/**
 * What was found in the files of templates.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_templates', table => {
    table.comment('What templates say of themselves, and what their files say');
    table.text('entity_ref').primary();
    table.text('derived_from').comment('Reference, copied for the index');
    table.text('content_hash').comment('Of the file as it was read last');
    table.text('declared').notNullable().comment('JSON, from the catalog');
    table.text('file').notNullable().comment('JSON, from the source');
    table.bigInteger('checked_at').comment('Milliseconds: asked for last');
    table.bigInteger('seen_at').notNullable().comment('Milliseconds');
    table.index(['derived_from'], 'martech_templates_from');
    table.index(['content_hash'], 'martech_templates_hash');
  });
  await knex.schema.createTable('martech_template_versions', table => {
    table.comment('Versions of templates that were seen; they are kept');
    table.text('entity_ref').notNullable();
    table.text('version').notNullable();
    table.bigInteger('first_seen_at').notNullable().comment('Milliseconds');
    table.text('published_on').notNullable().comment('Day');
    table.text('content_hash').comment('Of the approved file, once read');
    table.text('regions').notNullable().comment('JSON: hashes by name');
    table.primary(['entity_ref', 'version']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_template_versions');
  await knex.schema.dropTable('martech_templates');
};
