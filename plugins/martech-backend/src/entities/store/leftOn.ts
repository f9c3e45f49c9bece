import { Knex } from 'knex';
import { IndexedContent } from '../domain/indexedEntity';
import { EntityRecord, LinkRecord } from './tables';

/** Of some entities, the first day on which it was decided to leave them. */
export async function leftOn(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, string>> {
  const records: Array<
    Pick<LinkRecord, 'target_ref'> & Pick<EntityRecord, 'content'>
  > = await knex
    .from('martech_entity_links as l')
    .join('martech_entities as e', 'e.id', 'l.id')
    .where('l.link', 'leaves')
    .whereIn('l.target_ref', entityRefs)
    .select('l.target_ref', 'e.content');
  const found = new Map<string, string>();
  for (const { content, target_ref: ref } of records) {
    const { row }: IndexedContent = JSON.parse(content);
    const before = found.get(ref);
    const day = row.decidedOn;
    if (day && (before === undefined || day < before)) found.set(ref, day);
  }
  return found;
}
