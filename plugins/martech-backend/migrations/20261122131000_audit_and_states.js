// @ts-check

/**
 * What follows from what people decide: the audit log, what has to be told to
 * whom, and how entities stand.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_audit', table => {
    table.comment('Hash chain of all writes; never rewritten');
    table.integer('seq').primary().comment('From 1, without gaps');
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.text('actor').notNullable();
    table.text('action').notNullable();
    table.text('subject').notNullable();
    table.text('number');
    table.text('entity_ref');
    table.text('payload_hash').notNullable().comment('SHA-256, hex');
    table.text('previous').notNullable().comment('Hash of the row before');
    table.text('hash').notNullable();
    table.index(['subject', 'seq'], 'martech_audit_subject');
  });

  await knex.schema.createTable('martech_audit_head', table => {
    table.comment('One row: the end of the chain, locked while it grows');
    table.integer('seq').notNullable();
    table.text('hash').notNullable();
  });
  await knex('martech_audit_head').insert({ seq: 0, hash: '0'.repeat(64) });

  await knex.schema.createTable('martech_audit_checkpoints', table => {
    table.comment('Ends of the chain that were verified');
    table.integer('seq').primary();
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.text('hash').notNullable();
    table
      .bigInteger('cut_at')
      .comment('Milliseconds: when the rows up to it were removed');
  });

  await knex.schema.createTable('martech_audit_relay', table => {
    table.comment('One row: how far the log of the host has been told');
    table.integer('seq').notNullable();
  });
  await knex('martech_audit_relay').insert({ seq: 0 });

  await knex.schema.createTable('martech_outbox', table => {
    table.comment('What has to be told, written with what it is about');
    table.increments('id');
    table.text('topic').notNullable().comment('record, reminder, digest');
    table.text('subject').notNullable();
    table.text('payload').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table.bigInteger('next_at').notNullable().comment('Milliseconds');
    table.integer('attempts').notNullable();
    table.bigInteger('claimed_until').comment('Lease, milliseconds');
    table.index(['next_at', 'id'], 'martech_outbox_next');
  });

  await knex.schema.createTable('martech_reminders', table => {
    table.comment('What was put into the outbox because a time had come, once');
    table.text('key').primary().comment('What it is about, and which time');
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.index(['at'], 'martech_reminders_at');
  });

  await knex.schema.createTable('martech_control_states', table => {
    table.comment('How each entity stands now; worked out, can be rebuilt');
    table.text('uid').primary();
    table.text('entity_ref').notNullable();
    table.text('kind').notNullable();
    table.text('state').notNullable();
    table.bigInteger('since').notNullable().comment('Milliseconds');
    table.text('reasons').notNullable().comment('JSON list');
    table.bigInteger('recheck_at').comment('Milliseconds');
    table.integer('revision').notNullable();
    table.index(['entity_ref'], 'martech_control_states_ref');
    table.index(['revision', 'uid'], 'martech_control_states_revision');
    table.index(['recheck_at'], 'martech_control_states_recheck', {
      predicate: knex.whereNotNull('recheck_at'),
    });
  });

  await knex.schema.createTable('martech_consistency', table => {
    table.comment('Capability consistency at the end of each day');
    table.text('day').primary();
    table.integer('expected').notNullable();
    table.integer('served').notNullable();
    table.text('missing').notNullable().comment('JSON list of capabilities');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'martech_consistency',
    'martech_control_states',
    'martech_reminders',
    'martech_outbox',
    'martech_audit_relay',
    'martech_audit_checkpoints',
    'martech_audit_head',
    'martech_audit',
  ]) {
    await knex.schema.dropTable(table);
  }
};
