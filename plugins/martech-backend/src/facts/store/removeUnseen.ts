import { Knex } from 'knex';
import { FactRecord, UnseenRecord } from './tables';

const UNSEEN = 'martech_facts_unseen';

/**
 * The index says which entities the catalog has. How long one has been missing
 * is kept apart, since facts may come long before and stay long after it.
 */
export async function removeUnseen(
  tx: Knex,
  { now, unseenSince }: { now: Date; unseenSince: Date },
): Promise<number> {
  const seen = tx.from('martech_entities').select('entity_ref');
  await tx<UnseenRecord>(UNSEEN).whereIn('entity_ref', seen).delete();
  const missing = tx
    .from('martech_facts')
    .distinct('entity_ref', tx.raw('cast(? as bigint)', [now.getTime()]))
    .whereNotIn('entity_ref', seen)
    .whereNotIn('entity_ref', tx.from(UNSEEN).select('entity_ref'));
  await tx(tx.raw('?? (??, ??)', [UNSEEN, 'entity_ref', 'since'])).insert(
    missing,
  );
  const gone = tx<UnseenRecord>(UNSEEN)
    .where('since', '<=', unseenSince.getTime())
    .select('entity_ref');
  // Facts that still come in are of an entity that someone expects.
  const removed = await tx<FactRecord>('martech_facts')
    .whereIn('entity_ref', gone)
    .where('observed_at', '<=', unseenSince.getTime())
    .delete();
  await tx<UnseenRecord>(UNSEEN)
    .whereNotIn('entity_ref', tx.from('martech_facts').select('entity_ref'))
    .delete();
  return removed;
}
