import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';

const known = new WeakMap<Entity, string>();

const isMembership = ({ type }: { type: string }) =>
  type === RELATION_HAS_MEMBER || type === RELATION_MEMBER_OF;

function withMembers(entity: Entity, etag: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const memberships = (entity.relations ?? [])
    .filter(isMembership)
    .map(({ targetRef }) => targetRef);
  const state = [etag, ...memberships].join();
  known.set(entity, state);
  return state;
}

/**
 * What tells whether an entity changed: its etag and, for people and groups,
 * who belongs together; empty when it has no etag.
 */
export function stateOfEntity(entity: Entity): string {
  const { etag } = entity.metadata;
  if (!etag) return '';
  return entity.kind === 'User' || entity.kind === 'Group'
    ? withMembers(entity, etag)
    : etag;
}
