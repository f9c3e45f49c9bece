import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { RowRecord } from './tables';

const AT_ONCE = 500;

/** What an import brought that was not there before, read piece by piece. */
export async function* createdEntities(
  knex: Knex,
  id: string,
): AsyncGenerator<Entity> {
  let after = -1;
  for (;;) {
    const rows = await knex<RowRecord>('martech_registry_import_rows')
      .where({ import_id: id, outcome: 'create', applied: true })
      .where('row', '>', after)
      .orderBy('row')
      .limit(AT_ONCE)
      .select('row', 'entity');
    for (const { entity } of rows) if (entity) yield JSON.parse(entity);
    const last = rows.at(-1);
    if (!last) return;
    after = last.row;
  }
}
