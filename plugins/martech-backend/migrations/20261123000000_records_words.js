// @ts-check

const joined = {
  pg: `string_agg(word, ' ')`,
  'better-sqlite3': `group_concat(word, ' ')`,
};

/**
 * Words of a record beside what lists are sorted by: whoever looks for words
 * that many records have goes through rows in their order, and each row answers
 * for itself. Lists by type and by state are answered by an index alone.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('martech_records', table => {
    table
      .text('words')
      .notNullable()
      .defaultTo('')
      .comment('Words as in martech_record_words, a blank before each');
  });
  const { client } = knex.client.config;
  const words = client === 'pg' ? joined.pg : joined['better-sqlite3'];
  await knex.raw(
    `update martech_records set words = coalesce(
      (select ' ' || ${words} from martech_record_words where record_id = id),
      '')`,
  );
  await knex.schema.alterTable('martech_records', table => {
    table.dropIndex([], 'martech_records_type');
    table.dropIndex([], 'martech_records_state');
    // Rows can be wide; whoever looks for words reads none but those found.
    table.index(['type', 'id', 'version', 'words'], 'martech_records_words');
    // With all that is asked, or PostgreSQL may go through the newest of all.
    table.index(
      ['type', 'state', 'id', 'next_at', 'version'],
      'martech_records_states',
    );
    table.dropIndex([], 'martech_records_window');
    table.index(
      ['type', 'starts_at', 'ends_at', 'id', 'version'],
      'martech_records_windows',
      { predicate: knex.whereNotNull('starts_at') },
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('martech_records', table => {
    table.dropIndex([], 'martech_records_windows');
    table.dropIndex([], 'martech_records_states');
    table.dropIndex([], 'martech_records_words');
    table.index(['type', 'starts_at', 'ends_at'], 'martech_records_window', {
      predicate: knex.whereNotNull('starts_at'),
    });
    table.index(['type', 'state', 'id'], 'martech_records_state');
    table.index(['type', 'id'], 'martech_records_type');
  });
  // As it is: Knex would write the whole table of SQLite anew.
  await knex.schema.raw('alter table martech_records drop column words');
};
