// @ts-check

const PRIORITIES = ['P1', 'P2', 'P3', 'P4'];
const AT_ONCE = 500;

/** @param {import('knex').Knex} knex */
async function fill(knex) {
  let after = '';
  for (;;) {
    const rows = await knex('martech_records')
      .where({ type: 'incident' })
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .select('id', 'fields');
    for (const { id, fields } of rows) {
      const at = PRIORITIES.indexOf(JSON.parse(fields).priority);
      if (at >= 0) {
        await knex('martech_records')
          .where({ id })
          .update({ priority_order: at + 1 });
      }
    }
    if (rows.length < AT_ONCE) return;
    after = rows[rows.length - 1].id;
  }
}

/**
 * Incidents are listed the gravest first from an index.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('martech_records', table => {
    table
      .integer('priority_order')
      .notNullable()
      .defaultTo(9)
      .comment('1 to 4 of P1 to P4, else 9: what lists sort by');
  });
  await fill(knex);
  await knex.schema.alterTable('martech_records', table => {
    const open = { predicate: knex.whereNull('closed_at') };
    const columns = ['type', 'priority_order', 'id'];
    table.index(columns, 'martech_records_priority');
    table.index(columns, 'martech_open_records_prio', open);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('martech_records', table => {
    table.dropIndex([], 'martech_open_records_prio');
    table.dropIndex([], 'martech_records_priority');
  });
  // As it is: Knex would write the whole table of SQLite anew.
  await knex.schema.raw(
    'alter table martech_records drop column priority_order',
  );
};
