import { Knex } from 'knex';
import { IndexedEntity } from '../domain/indexedEntity';
import { leftBehindBy, suppliedByRenamed } from './affectedBy';
import { DatabaseDirtyQueue } from './DatabaseDirtyQueue';
import { EntityRecord, RowRecord, ValueRecord } from './tables';
import { contentHash, toRecord, toValues } from './toRecord';

interface Known {
  before: Map<string, EntityRecord>;
  hashes: Map<IndexedEntity, string>;
}

async function readKnown(tx: Knex, entities: IndexedEntity[]): Promise<Known> {
  const records = await tx<EntityRecord>('martech_entities')
    .whereIn(
      'entity_ref',
      entities.map(({ row }) => row.entityRef),
    )
    .select('*');
  return {
    before: new Map(records.map(record => [record.entity_ref, record])),
    hashes: new Map(entities.map(entity => [entity, contentHash(entity)])),
  };
}

/** An entity that was registered anew is another one, with other readers. */
async function removeReplaced(
  tx: Knex,
  entities: IndexedEntity[],
  before: Map<string, EntityRecord>,
) {
  const replaced = entities.flatMap(({ row }) => {
    const known = before.get(row.entityRef);
    return known && known.uid !== row.uid ? [known.id] : [];
  });
  if (replaced.length > 0) {
    await tx<EntityRecord>('martech_entities').whereIn('id', replaced).delete();
  }
}

async function writeEtags(tx: Knex, entities: IndexedEntity[]) {
  for (const { etag, row } of entities) {
    await tx<EntityRecord>('martech_entities')
      .where('uid', row.uid)
      .update({ etag });
  }
}

async function writeChanged(
  tx: Knex,
  entities: IndexedEntity[],
  hashes: Known['hashes'],
) {
  if (entities.length === 0) return;
  const written: Pick<EntityRecord, 'id' | 'uid'>[] = await tx<EntityRecord>(
    'martech_entities',
  )
    .insert(entities.map(entity => toRecord(entity, hashes.get(entity) ?? '')))
    .onConflict('uid')
    .merge()
    .returning(['id', 'uid']);
  const ids = new Map(written.map(({ id, uid }) => [uid, id]));
  const withId = entities.flatMap(entity => {
    const id = ids.get(entity.row.uid);
    return id === undefined ? [] : [{ id, entity }];
  });
  await tx<RowRecord>('martech_entity_rows')
    .insert(
      withId.map(({ id, entity }) => ({
        id,
        row: JSON.stringify(entity.row),
        words: entity.words,
      })),
    )
    .onConflict('id')
    .merge();
  await tx<ValueRecord>('martech_entity_values')
    .whereIn('id', [...ids.values()])
    .delete();
  const values = withId.flatMap(({ id, entity }) =>
    toValues(entity).map(value => ({ id, ...value })),
  );
  if (values.length > 0) {
    await tx.batchInsert('martech_entity_values', values, 500);
  }
}

/** Writes what differs, and marks other rows that this changes. */
export async function writeEntities(
  tx: Knex,
  entities: IndexedEntity[],
  now: number,
): Promise<number> {
  const { before, hashes } = await readKnown(tx, entities);
  const differs = (entity: IndexedEntity) => {
    const known = before.get(entity.row.entityRef);
    return (
      known?.uid !== entity.row.uid || known.content_hash !== hashes.get(entity)
    );
  };
  const changed = entities.filter(differs);
  const refs = changed.map(({ row }) => row.entityRef);
  const leftBefore = await leftBehindBy(tx, refs);
  await removeReplaced(tx, changed, before);
  await writeChanged(tx, changed, hashes);
  await writeEtags(
    tx,
    entities.filter(
      entity =>
        !differs(entity) &&
        before.get(entity.row.entityRef)?.etag !== entity.etag,
    ),
  );
  const affected = [
    ...leftBefore,
    ...(await leftBehindBy(tx, refs)),
    ...(await suppliedByRenamed(tx, changed, before)),
  ];
  await new DatabaseDirtyQueue(tx).mark(affected, now);
  return changed.length;
}
