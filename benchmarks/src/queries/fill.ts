import { Entity } from '@backstage/catalog-model';
import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { generatePortfolio } from 'portfolio';
import { indexEntity } from '../../../plugins/martech-backend/src/entities/domain/indexEntity';
import { IndexPolicy } from '../../../plugins/martech-backend/src/entities/domain/indexedEntity';
import { DatabaseEntityWriter } from '../../../plugins/martech-backend/src/entities/store/DatabaseEntityWriter';

const WRITE_AT_ONCE = 100;

/** Uids by kind, as the catalog would answer. */
export type Uids = Map<string, string[]>;

const withIdentity = (entity: Entity): Entity => ({
  ...entity,
  metadata: { ...entity.metadata, uid: randomUUID(), etag: randomUUID() },
});

/** Fills the index with a generated portfolio. */
export async function fill(
  knex: Knex,
  platforms: number,
  policy: IndexPolicy,
): Promise<Uids> {
  const uids: Uids = new Map();
  const rows = generatePortfolio({ platforms }).flatMap(entity => {
    const row = indexEntity(withIdentity(entity), {
      today: '2026-11-22',
      policy,
      titles: new Map(),
      left: new Set(),
    });
    if (!row) return [];
    const { kind, uid } = row.content.row;
    const known = uids.get(kind) ?? [];
    known.push(uid);
    uids.set(kind, known);
    return [row];
  });
  const writer = new DatabaseEntityWriter(knex);
  for (let start = 0; start < rows.length; start += WRITE_AT_ONCE) {
    await writer.write(rows.slice(start, start + WRITE_AT_ONCE), 0);
  }
  if (knex.client.config.client === 'pg') await knex.raw('vacuum analyze');
  return uids;
}
