import { Knex } from 'knex';
import { StoredImport, StoredRow } from '../domain/StoredImport';
import { ImportRecord, RowRecord } from './tables';

/** Another process works at it by now. */
export class TurnOverError extends Error {}

/**
 * Makes a turn longer.
 *
 * @throws TurnOverError when somebody else has it
 */
export async function keepTurn(
  trx: Knex,
  id: string,
  { by, until }: { by: string; until: number },
): Promise<void> {
  const kept = await trx<ImportRecord>('martech_registry_imports')
    .where({ id, claimed_by: by })
    .update({ claimed_until: until });
  if (kept === 0) throw new TurnOverError();
}

/**
 * Marks rows as done, in the transaction of what they come to.
 *
 * @throws TurnOverError when somebody else has done them
 */
export async function markApplied(
  trx: Knex,
  { id }: StoredImport,
  rows: readonly StoredRow[],
  turn: { by: string; until: number },
): Promise<void> {
  await keepTurn(trx, id, turn);
  const marked = await trx<RowRecord>('martech_registry_import_rows')
    .where({ import_id: id, applied: false })
    .whereIn(
      'row',
      rows.map(({ row }) => row),
    )
    .update({ applied: true });
  if (marked !== rows.length) throw new TurnOverError();
}
