// @ts-check

/**
 * What people decide: records with their timeline, approvals and duties.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_records', table => {
    table.comment('One row per record, of all types');
    table.text('id').primary().comment('ULID');
    table.text('type').notNullable();
    table.integer('number').notNullable().comment('Counts per type');
    table.text('entity_ref').comment('null: about no entity');
    table.text('title').notNullable();
    table.text('description');
    table.text('state').notNullable();
    table.text('areas').notNullable().comment('JSON list of decision areas');
    table.text('requested_by').notNullable();
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table.bigInteger('updated_at').notNullable().comment('Milliseconds');
    table
      .bigInteger('closed_at')
      .comment('Milliseconds; null: open, something is awaited');
    table
      .bigInteger('due_at')
      .comment('Milliseconds: when it has to be decided or answered, or ends');
    table
      .bigInteger('due_order')
      .notNullable()
      .comment('due_at, or far ahead: what lists sort by');
    table
      .bigInteger('next_at')
      .comment('Milliseconds: when the clock does something with it');
    table
      .bigInteger('starts_at')
      .comment('Milliseconds: when it takes place (change, freeze)');
    table
      .bigInteger('ends_at')
      .comment('Milliseconds: first moment after it; set where starts_at is');
    table.integer('version').notNullable().comment('Raised by every write');
    table
      .integer('revision')
      .notNullable()
      .comment('Raised when what was asked for changes');
    table.text('links').notNullable().comment('JSON list');
    table.text('fields').notNullable().comment('JSON, particular to the type');
    table
      .integer('written')
      .notNullable()
      .comment('Revision of all records at the last write');
    table.unique(['type', 'number'], { indexName: 'martech_records_number' });
    // Ids sort by when a record began, so that newest first is by id.
    table.index(['type', 'id'], 'martech_records_type');
    table.index(['type', 'state', 'id'], 'martech_records_state');
    table.index(['type', 'updated_at', 'id'], 'martech_records_updated');
    table.index(['type', 'due_order', 'id'], 'martech_records_due');
    table.index(['entity_ref', 'id'], 'martech_records_entity');
    table.index(['requested_by', 'id'], 'martech_records_requester');
    table.index(['written'], 'martech_records_written');
    table.index(['next_at'], 'martech_records_next', {
      predicate: knex.whereNotNull('next_at'),
    });
    const open = { predicate: knex.whereNull('closed_at') };
    table.index(['type', 'id'], 'martech_open_records_type', open);
    table.index(['type', 'updated_at', 'id'], 'martech_open_records_upd', open);
    table.index(['type', 'due_order', 'id'], 'martech_open_records_due', open);
    table.index(['entity_ref', 'id'], 'martech_open_records_entity', open);
    table.index(['type', 'starts_at', 'ends_at'], 'martech_records_window', {
      predicate: knex.whereNotNull('starts_at'),
    });
    table.index(['type', 'ends_at'], 'martech_records_ahead', {
      predicate: knex.whereNull('closed_at'),
    });
  });

  await knex.schema.createTable('martech_record_areas', table => {
    table.comment('Decision areas of records, to find records by');
    table.text('record_id').notNullable();
    table.text('area').notNullable();
    table.primary(['record_id', 'area']);
    table.index(['area', 'record_id'], 'martech_record_areas_area');
  });

  await knex.schema.createTable('martech_record_words', table => {
    table.comment('Words of number and title, to find records by');
    table.text('record_id').notNullable();
    table.text('word').notNullable().comment('Lower case, UTF-8 in hex');
    table.primary(['record_id', 'word']);
    table.index(['word', 'record_id'], 'martech_record_words_word');
  });

  await knex.schema.createTable('martech_record_numbers', table => {
    table.comment('The last readable number of each type');
    table.text('type').primary();
    table.integer('last').notNullable();
  });

  await knex.schema.createTable('martech_records_revision', table => {
    table.comment('One row; every write of records raises it');
    table.integer('revision').notNullable();
  });
  await knex('martech_records_revision').insert({ revision: 0 });

  await knex.schema.createTable('martech_approvals', table => {
    table.comment('Verdicts of people; never rewritten');
    table.increments('id');
    table.text('record_id').notNullable();
    table.text('area').notNullable();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.integer('version').notNullable().comment('That was seen');
    table.integer('revision').notNullable().comment('That was decided on');
    table.text('verdict').notNullable().comment('approve, reject');
    table.text('comment');
    table
      .bigInteger('asked_at')
      .notNullable()
      .comment('Milliseconds: since when it had waited');
    table.unique(['record_id', 'revision', 'area'], {
      indexName: 'martech_approvals_once',
    });
    table.index(['area', 'at'], 'martech_approvals_area');
    table.index(['by', 'record_id'], 'martech_approvals_by');
  });

  await knex.schema.createTable('martech_timeline', table => {
    table.comment('What happened to a record; never rewritten');
    table.increments('id');
    table.text('record_id').notNullable();
    table.text('type').notNullable();
    table.text('entity_ref');
    table.text('from_state').comment('null: it began');
    table.text('to_state').notNullable();
    table.text('action').notNullable();
    table.text('by').notNullable();
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.integer('version').notNullable().comment('After it');
    table.text('comment');
    table.unique(['record_id', 'version'], {
      indexName: 'martech_timeline_record',
    });
    table.index(['type', 'to_state', 'at'], 'martech_timeline_type');
  });

  await knex.schema.createTable('martech_record_duties', table => {
    table.comment('Whom an open record waits for; worked out, can be rebuilt');
    table.text('record_id').notNullable();
    table.text('principal').notNullable().comment('Person or group');
    table.text('duty').notNullable().comment('decide, act, no-approver');
    table.text('area').notNullable().comment('Empty where there is none');
    table.text('via').notNullable();
    table.bigInteger('since').notNullable().comment('Milliseconds');
    table.primary(['record_id', 'principal', 'duty', 'area']);
    table.index(['principal', 'record_id'], 'martech_duties_principal');
  });

  await knex.schema.createTable('martech_record_links', table => {
    table.comment('Records that belong together');
    table.text('from_id').notNullable();
    table.text('to_id').notNullable();
    table.text('relation').notNullable();
    table.primary(['from_id', 'to_id', 'relation']);
    table.index(['to_id'], 'martech_record_links_to');
  });

  await knex.schema.createTable('martech_record_checks', table => {
    table.comment('Checks that an exception covers');
    table.text('record_id').notNullable();
    table.text('entity_ref').notNullable();
    table.text('scorecard_ref').notNullable();
    table.text('check_id').notNullable();
    table.primary(['record_id', 'scorecard_ref', 'check_id']);
    table.index(['entity_ref'], 'martech_record_checks_entity');
    table.index(['scorecard_ref'], 'martech_record_checks_scorecard');
  });

  await knex.schema.createTable('martech_idempotency', table => {
    table.comment('Answers of writes that may be sent again, for 24 hours');
    table.text('principal').notNullable();
    table.text('route').notNullable();
    table.text('key').notNullable();
    table.text('body_hash').notNullable();
    table.text('record_id').notNullable();
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table.primary(['principal', 'route', 'key']);
    table.index(['created_at'], 'martech_idempotency_created');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'martech_idempotency',
    'martech_record_checks',
    'martech_record_links',
    'martech_record_duties',
    'martech_timeline',
    'martech_approvals',
    'martech_records_revision',
    'martech_record_numbers',
    'martech_record_words',
    'martech_record_areas',
    'martech_records',
  ]) {
    await knex.schema.dropTable(table);
  }
};
