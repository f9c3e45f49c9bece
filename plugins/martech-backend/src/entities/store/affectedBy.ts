import { Knex } from 'knex';
import { IndexedEntity } from '../domain/indexedEntity';
import { EntityRecord, ValueRecord } from './tables';

/** Subjects of decisions that end something, as the index has them now. */
export async function leftBehindBy(
  knex: Knex,
  entityRefs: string[],
): Promise<string[]> {
  const records: Pick<ValueRecord, 'value'>[] = await knex
    .from('martech_entities as e')
    .join('martech_entity_values as v', 'v.id', 'e.id')
    .where('e.leaves', true)
    .where('v.column', 'subject')
    .whereIn('e.entity_ref', entityRefs)
    .select('v.value');
  return records.map(({ value }) => value);
}

/** Platforms found by the title of their vendor, which is no longer the same. */
export async function suppliedByRenamed(
  knex: Knex,
  entities: IndexedEntity[],
  before: Map<string, EntityRecord>,
): Promise<string[]> {
  const renamed = entities.flatMap(({ row }) => {
    const known = before.get(row.entityRef);
    const same = !known || known.title === row.title;
    return row.kind !== 'MarketingVendor' || same ? [] : [row.entityRef];
  });
  if (renamed.length === 0) return [];
  const records = await knex<EntityRecord>('martech_entities')
    .where('kind', 'MarketingPlatform')
    .whereIn('vendor', renamed)
    .select('entity_ref');
  return records.map(({ entity_ref: ref }) => ref);
}
