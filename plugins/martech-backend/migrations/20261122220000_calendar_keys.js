// @ts-check

/**
 * Keys under which calendars are read without signing in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_calendar_keys', table => {
    table.comment('Keys of calendar feeds; revoked ones are removed');
    table.text('id').primary().comment('ULID');
    table.text('person').notNullable().comment('Reference');
    table
      .text('key_hash')
      .notNullable()
      .unique()
      .comment('SHA-256; the key itself is nowhere');
    table
      .text('rights')
      .notNullable()
      .comment('JSON: what policies decided when the person was last here');
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table
      .bigInteger('confirmed_at')
      .notNullable()
      .comment('Milliseconds: when the rights were last asked for');
    table.bigInteger('read_at').comment('Milliseconds; null: never');
    table.index(['person'], 'martech_calendar_keys_person');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_calendar_keys');
};
