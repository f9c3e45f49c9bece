import { Knex } from 'knex';
import { IndexedContent, IndexedEntity } from '../domain/indexedEntity';
import { EntityRecord, LinkRecord } from './tables';

/** What decisions end, as the index has it now. */
export async function leftBehindBy(
  knex: Knex,
  entityRefs: string[],
): Promise<string[]> {
  const records: Pick<LinkRecord, 'target_ref'>[] = await knex
    .from('martech_entities as e')
    .join('martech_entity_links as l', 'l.id', 'e.id')
    .where('l.link', 'leaves')
    .whereIn('e.entity_ref', entityRefs)
    .select('l.target_ref');
  return records.map(record => record.target_ref);
}

/** Platforms found by the title of their vendor, which is no longer the same. */
export async function suppliedByRenamed(
  knex: Knex,
  entities: IndexedEntity[],
  before: Map<string, EntityRecord>,
): Promise<string[]> {
  const renamed = entities.flatMap(({ content: { row } }) => {
    const known = before.get(row.entityRef);
    if (row.kind !== 'MarketingVendor' || !known) return [];
    const content: IndexedContent = JSON.parse(known.content);
    return content.row.title === row.title ? [] : [row.entityRef];
  });
  if (renamed.length === 0) return [];
  const records: Pick<EntityRecord, 'entity_ref'>[] = await knex
    .from('martech_entity_links as l')
    .join('martech_entities as e', 'e.id', 'l.id')
    .where('l.link', 'vendor')
    .whereIn('l.target_ref', renamed)
    .select('e.entity_ref');
  return records.map(record => record.entity_ref);
}
