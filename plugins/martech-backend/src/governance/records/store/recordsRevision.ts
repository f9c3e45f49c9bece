import { Knex } from 'knex';

/** Of all records: every write raises it, also of whom they wait for. */
export async function recordsRevision(knex: Knex): Promise<number> {
  const [{ revision }] = await knex<{ revision: number }>(
    'martech_records_revision',
  );
  return revision;
}
