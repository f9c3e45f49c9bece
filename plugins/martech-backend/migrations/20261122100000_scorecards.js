// @ts-check

/**
 * Scorecards, what they come to, and how that changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('martech_scorecard_versions', table => {
    table.comment('Every set of rules that was ever in force, with its time');
    table.increments('id');
    table.text('entity_ref').notNullable();
    table.text('uid').notNullable();
    table.text('version').notNullable().comment('Hash of its rules');
    table.text('definition').notNullable().comment('JSON of the entity');
    table.bigInteger('valid_from').notNullable().comment('Milliseconds');
    table.bigInteger('valid_to').comment('Milliseconds; null: in force');
    table.integer('revision').notNullable();
    table.index(['entity_ref', 'valid_from'], 'martech_scorecards_ref');
    table.index(['revision'], 'martech_scorecards_revision');
  });

  await knex.schema.createTable('martech_results', table => {
    table.comment('One row per entity and scorecard: what it comes to now');
    table.increments('id').comment('Grows with time, never used again');
    table.text('uid').notNullable();
    table.text('entity_ref').notNullable();
    table.text('scorecard_ref').notNullable();
    table.text('version').notNullable();
    table
      .text('codes')
      .notNullable()
      .comment('One letter per check, in the order of the version');
    table
      .text('details')
      .notNullable()
      .comment(
        'JSON list, one per check: evidence, since, underlying, problem',
      );
    table.double('score').comment('0 to 1; null: nothing to score');
    table.text('level').comment('Id of the level reached');
    table.integer('revision').notNullable();
    table.unique(['uid', 'scorecard_ref'], {
      indexName: 'martech_results_entity',
    });
    table.index(['revision', 'id'], 'martech_results_written');
  });

  await knex.schema.createTable('martech_evaluations', table => {
    table.comment('One row per entity that was evaluated');
    table.text('uid').primary();
    table.text('entity_ref').notNullable();
    table.text('kind').notNullable();
    table
      .bigInteger('recheck_at')
      .comment('Milliseconds: when time alone may change a result');
    table
      .text('readiness')
      .comment('JSON of the readiness; null: no readiness scorecard applies');
    table
      .text('inputs')
      .comment('Hash of all that was read; null: evaluate in any case');
    table.bigInteger('first_seen_at').notNullable().comment('Milliseconds');
    table
      .integer('revision')
      .notNullable()
      .comment('Raised when the readiness changes');
    table
      .integer('written')
      .notNullable()
      .comment('Revision of the last write, so that replicas do not collide');
    table.index(['entity_ref'], 'martech_evaluations_ref');
    table.index(['recheck_at'], 'martech_evaluations_recheck', {
      predicate: knex.whereNotNull('recheck_at'),
    });
    table.index(['revision', 'uid'], 'martech_evaluations_revision');
  });

  await knex.schema.createTable('martech_intervals', table => {
    table.comment('What was so, from when to when; never rewritten');
    table.increments('id');
    table.text('uid').notNullable();
    table
      .text('subject')
      .notNullable()
      .comment(
        'check:<scorecard>/<id>, level:<scorecard>, score:<scorecard>, condition:<id>, ready, or baseline:<scorecard>',
      );
    table.text('value').notNullable();
    table.bigInteger('from_ms').notNullable();
    table.bigInteger('to_ms').comment('null: until now');
    table.text('version').notNullable();
    table.text('evidence').comment('JSON');
    table.index(['uid', 'from_ms'], 'martech_intervals_entity');
    table.index(['subject', 'from_ms'], 'martech_intervals_subject');
  });

  await knex.schema.createTable('martech_daily_rollups', table => {
    table.comment('What all entities came to at the end of a day; a cache');
    table.text('day').notNullable();
    table.text('scorecard_ref').notNullable();
    table.integer('entities').notNullable();
    table.integer('scored').notNullable();
    table.double('score_sum').notNullable();
    table.primary(['day', 'scorecard_ref']);
  });

  await knex.schema.createTable('martech_due_evaluations', table => {
    table.comment('Entities whose results have to be worked out again');
    table.text('entity_ref').primary();
    table.integer('generation').notNullable();
    table.bigInteger('next_at').notNullable().comment('Milliseconds');
    table.integer('attempts').notNullable();
    table.bigInteger('claimed_until').comment('Lease, milliseconds');
    table.index(['next_at', 'entity_ref'], 'martech_due_evaluations_next');
  });

  await knex.schema.createTable('martech_people', table => {
    table.comment('Users and groups as evaluation last saw them');
    table.text('entity_ref').primary();
    table.text('uid').notNullable();
    table.text('kind').notNullable();
    table.text('etag').notNullable();
    table.text('groups').notNullable().comment('JSON list: member of');
    table.index(['kind', 'uid'], 'martech_people_kind');
  });

  await knex.schema.createTable('martech_results_revision', table => {
    table.comment('One row; every write of results raises it');
    table.integer('revision').notNullable();
  });
  await knex('martech_results_revision').insert({ revision: 0 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('martech_results_revision');
  await knex.schema.dropTable('martech_people');
  await knex.schema.dropTable('martech_due_evaluations');
  await knex.schema.dropTable('martech_daily_rollups');
  await knex.schema.dropTable('martech_intervals');
  await knex.schema.dropTable('martech_evaluations');
  await knex.schema.dropTable('martech_results');
  await knex.schema.dropTable('martech_scorecard_versions');
};
