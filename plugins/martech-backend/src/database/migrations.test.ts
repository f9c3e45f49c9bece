import { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/testDatabases';
import { migrationsDir } from './migrate';

jest.setTimeout(60_000);

const databases = testDatabases();

const ours = [
  'martech_approvals',
  'martech_audit',
  'martech_audit_checkpoints',
  'martech_audit_head',
  'martech_audit_relay',
  'martech_calendar_keys',
  'martech_candidates',
  'martech_candidates_revision',
  'martech_consistency',
  'martech_control_feed',
  'martech_control_policies',
  'martech_control_states',
  'martech_daily_rollups',
  'martech_dirty_entities',
  'martech_due_evaluations',
  'martech_entities',
  'martech_entity_links',
  'martech_evaluations',
  'martech_facts',
  'martech_facts_unseen',
  'martech_idempotency',
  'martech_index_revision',
  'martech_index_state',
  'martech_intervals',
  'martech_outbox',
  'martech_packs',
  'martech_people',
  'martech_record_areas',
  'martech_record_checks',
  'martech_record_duties',
  'martech_record_links',
  'martech_record_numbers',
  'martech_record_words',
  'martech_records',
  'martech_records_revision',
  'martech_registry',
  'martech_registry_import_rows',
  'martech_registry_imports',
  'martech_registry_sequence',
  'martech_registry_versions',
  'martech_reminders',
  'martech_results',
  'martech_results_revision',
  'martech_scorecard_versions',
  'martech_template_versions',
  'martech_templates',
  'martech_timeline',
];

async function tables(knex: Knex): Promise<string[]> {
  const postgres = knex.client.config.client === 'pg';
  const rows: Array<{ name: string }> = await (postgres
    ? knex('pg_tables')
        .where({ schemaname: 'public' })
        .select({ name: 'tablename' })
    : knex('sqlite_master').where({ type: 'table' }).select('name'));
  return rows
    .map(({ name }) => name)
    .filter(name => name.startsWith('martech_'))
    .sort();
}

describe('migrations', () => {
  it('ran on PostgreSQL where that is asked for', () => {
    const asked = process.env.MARTECH_REQUIRE_POSTGRES === '1';
    expect(databases.names.includes('PostgreSQL') || !asked).toBe(true);
  });

  it.each(databases.names)('go up, down and up again on %s', async name => {
    const knex = await databases.open(name);
    const directory = migrationsDir;
    await knex.migrate.latest({ directory });
    expect(await tables(knex)).toEqual(ours);
    await knex.migrate.rollback({ directory }, true);
    expect(await tables(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tables(knex)).toEqual(ours);
  });
});
