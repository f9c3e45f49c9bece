import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { pieces } from '../../../database';
import { applyCriteria, RecordFilter } from './RecordFilter';

/** Those of some records that criteria of permissions leave, in their order. */
export async function permitted<R extends { id: string }>(
  knex: Knex,
  records: readonly R[],
  where: PermissionCriteria<RecordFilter>,
): Promise<R[]> {
  const left = new Set<string>();
  for (const some of pieces(records.map(({ id }) => id))) {
    const query = knex('martech_records').whereIn('id', some);
    const rows: Array<{ id: string }> = await applyCriteria(
      query,
      where,
    ).select('id');
    for (const { id } of rows) left.add(id);
  }
  return records.filter(({ id }) => left.has(id));
}
