import { Knex } from 'knex';
import { RevisionRecord } from './tables';

/**
 * Raises the revision of the index. The row stays locked until the transaction
 * ends, so revisions become visible in their order: who has read up to one has
 * missed none before it.
 */
export async function nextRevision(tx: Knex): Promise<number> {
  await tx<RevisionRecord>('martech_index_revision').increment('revision');
  const [record] = await tx<RevisionRecord>('martech_index_revision');
  return record.revision;
}
