import { Knex } from 'knex';
import { EntityChange } from '../domain/EntityChange';
import { EvaluationRecord } from './tables';

/**
 * Uids of entities that somebody wrote after they were read. Writers come one
 * after the other (see nextResultsRevision), so this cannot be outdated.
 */
export async function conflicting(
  tx: Knex,
  changes: readonly EntityChange[],
  seen: number,
): Promise<Set<string>> {
  const records = await tx<EvaluationRecord>('martech_evaluations')
    .whereIn(
      'uid',
      changes.map(({ uid }) => uid),
    )
    .where('written', '>', seen)
    .select('uid');
  return new Set(records.map(({ uid }) => uid));
}
