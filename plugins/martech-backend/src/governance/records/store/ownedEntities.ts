import { Knex } from 'knex';

/** Entities that a person or group owns. */
export const entitiesOwnedBy = (owner: string) => (query: Knex.QueryBuilder) =>
  query
    .from('martech_entity_links as l')
    .join('martech_entities as e', 'e.id', 'l.id')
    .where({ 'l.link': 'owner', 'l.target_ref': owner })
    .select('e.entity_ref');

/** Their references. */
export async function ownedEntities(
  knex: Knex,
  owner: string,
): Promise<ReadonlySet<string>> {
  const rows: Array<{ entity_ref: string }> = await entitiesOwnedBy(owner)(
    knex.queryBuilder(),
  );
  return new Set(rows.map(row => row.entity_ref));
}
