import { Knex } from 'knex';

const TABLE = 'martech_results_revision';

interface RevisionRecord {
  revision: number;
}

/** The last revision of results. */
export async function resultsRevision(knex: Knex): Promise<number> {
  const [record] = await knex<RevisionRecord>(TABLE);
  return record.revision;
}

/**
 * Raises the revision of results. The row stays locked until the transaction
 * ends, so writers come one after the other, and revisions become visible in
 * their order.
 */
export async function nextResultsRevision(tx: Knex): Promise<number> {
  const [record] = await tx<RevisionRecord>(TABLE)
    .increment('revision')
    .returning('revision');
  return record.revision;
}
