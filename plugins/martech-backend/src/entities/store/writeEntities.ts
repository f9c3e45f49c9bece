import { Knex } from 'knex';
import { IndexedEntity } from '../domain/indexedEntity';
import { changedKeys } from '../domain/changedKeys';
import { leftBehindBy, suppliedByRenamed } from './affectedBy';
import { AffectedEvaluations } from './AffectedEvaluations';
import { DatabaseDirtyQueue } from './DatabaseDirtyQueue';
import { nextRevision } from './nextRevision';
import { EntityRecord, LinkRecord } from './tables';
import { contentHash, toLinks, toRecord } from './toRecord';

const TABLE = 'martech_entities';
/** SQLite takes 500 rows in one statement. */
const LINKS_AT_ONCE = 300;

interface Candidate {
  entity: IndexedEntity;
  entityRef: string;
  uid: string;
  hash: string;
  before?: EntityRecord;
}

async function candidates(
  tx: Knex,
  entities: IndexedEntity[],
): Promise<Candidate[]> {
  const refs = entities.map(({ content }) => content.row.entityRef);
  const records = await tx<EntityRecord>(TABLE).whereIn('entity_ref', refs);
  const before = new Map(records.map(record => [record.entity_ref, record]));
  return entities.map(entity => {
    const { entityRef, uid } = entity.content.row;
    const hash = contentHash(entity);
    return { entity, entityRef, uid, hash, before: before.get(entityRef) };
  });
}

/** An entity that was registered anew is another one, with other readers. */
async function removeReplaced(tx: Knex, changed: Candidate[]) {
  const replaced = changed.flatMap(({ before, uid }) =>
    before && before.uid !== uid ? [before.id] : [],
  );
  if (replaced.length > 0) {
    await tx<EntityRecord>(TABLE).whereIn('id', replaced).delete();
  }
}

async function writeChanged(tx: Knex, changed: Candidate[], revision: number) {
  const written: Pick<EntityRecord, 'id' | 'uid'>[] = await tx<EntityRecord>(
    TABLE,
  )
    .insert(changed.map(({ entity, hash }) => toRecord(entity, hash, revision)))
    .onConflict('uid')
    .merge()
    .returning(['id', 'uid']);
  const ids = new Map(written.map(({ id, uid }) => [uid, id]));
  const links = changed.flatMap(({ entity, uid }) => {
    const id = ids.get(uid);
    return id === undefined ? [] : toLinks(id, entity);
  });
  await tx<LinkRecord>('martech_entity_links')
    .whereIn('id', [...ids.values()])
    .delete();
  for (let start = 0; start < links.length; start += LINKS_AT_ONCE) {
    await tx<LinkRecord>('martech_entity_links').insert(
      links.slice(start, start + LINKS_AT_ONCE),
    );
  }
}

/** Equal content under a new etag: only the etag is news. */
async function writeEtags(tx: Knex, same: Candidate[]) {
  for (const { before, entity, uid } of same) {
    if (before?.etag !== entity.etag) {
      await tx<EntityRecord>(TABLE)
        .where({ uid })
        .update({ etag: entity.etag });
    }
  }
}

/** Writes what differs, and marks other rows that this changes. */
export async function writeEntities(
  tx: Knex,
  entities: IndexedEntity[],
  now: number,
): Promise<number> {
  const all = await candidates(tx, entities);
  const differs = ({ before, hash, uid }: Candidate) =>
    before?.uid !== uid || before.content_hash !== hash;
  await writeEtags(
    tx,
    all.filter(candidate => !differs(candidate)),
  );
  // Rules see the whole entity, of which lists show a part.
  const moved = all.filter(
    candidate =>
      differs(candidate) || candidate.before?.etag !== candidate.entity.etag,
  );
  const evaluations = new AffectedEvaluations(
    tx,
    moved.map(({ entityRef }) => entityRef),
  );
  const changed = all.filter(differs);
  if (changed.length === 0) {
    await evaluations.mark([], now);
    return 0;
  }

  const refs = changed.map(({ entityRef }) => entityRef);
  await evaluations.before();
  const revision = await nextRevision(tx);
  const leftBefore = await leftBehindBy(tx, refs);
  await removeReplaced(tx, changed);
  await writeChanged(tx, changed, revision);
  const renamed = await suppliedByRenamed(
    tx,
    changed.map(({ entity }) => entity),
    new Map(
      changed.flatMap(({ before, entityRef }) =>
        before ? [[entityRef, before]] : [],
      ),
    ),
  );
  const left = await leftBehindBy(tx, refs);
  await new DatabaseDirtyQueue(tx).mark(
    [...leftBefore, ...left, ...renamed],
    now,
  );
  await evaluations.mark(
    changed.flatMap(({ before, entity }) =>
      changedKeys(before?.content, entity.content),
    ),
    now,
  );
  return changed.length;
}
