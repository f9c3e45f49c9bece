import { Knex } from 'knex';
import { pieces } from '../../../database';
import { RecordRecord } from './tables';

/**
 * Notes that something about records is another: they, or whom they wait for.
 * Whoever has read up to a revision has missed none before it, since all who
 * write wait here for each other until they have ended.
 */
export async function nextRecordsRevision(
  trx: Knex,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const [{ revision }]: Array<{ revision: number }> = await trx(
    'martech_records_revision',
  )
    .update({ revision: trx.raw('revision + 1') })
    .returning('revision');
  for (const some of pieces(ids)) {
    await trx<RecordRecord>('martech_records')
      .whereIn('id', some)
      .update({ written: revision });
  }
}
