import { createHash } from 'node:crypto';
import { IndexedEntity } from '../domain/indexedEntity';
import { EntityRecord, LinkRecord } from './tables';

/** Of everything that is written, so that equal content is not. */
export const contentHash = ({ etag, ...rest }: IndexedEntity) =>
  createHash('sha256').update(JSON.stringify(rest)).digest('base64url');

/** The row to write, without the id that the database gives. */
export const toRecord = (
  entity: IndexedEntity,
  hash: string,
  revision: number,
): Omit<EntityRecord, 'id'> => ({
  uid: entity.content.row.uid,
  entity_ref: entity.content.row.entityRef,
  kind: entity.content.row.kind,
  etag: entity.etag,
  revision,
  content_hash: hash,
  content: JSON.stringify(entity.content),
  recompute_on: entity.recomputeOn ?? null,
});

/** What the row depends on: it is computed again when that changes. */
export function toLinks(id: number, entity: IndexedEntity): LinkRecord[] {
  const { owner, vendor } = entity.content.row;
  const to = (link: LinkRecord['link'], ref: string): LinkRecord => ({
    id,
    link,
    // PostgreSQL refuses NUL in text.
    target_ref: ref.replaceAll('\0', ''),
  });
  return [
    ...(vendor ? [to('vendor', vendor)] : []),
    ...(owner ? [to('owner', owner)] : []),
    ...entity.holders.map(({ ref, role }) => to(`role/${role}`, ref)),
    ...entity.leaves.map(ref => to('leaves', ref)),
    ...entity.refers.map(ref => to('refers', ref)),
  ];
}
