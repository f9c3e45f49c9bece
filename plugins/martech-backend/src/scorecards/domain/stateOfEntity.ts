import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';

const known = new WeakMap<Entity, string>();

/**
 * What tells whether an entity changed: its etag and, for people and groups,
 * who belongs together; empty when it has no etag.
 */
export function stateOfEntity(entity: Entity): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const { etag } = entity.metadata;
  const memberships = (entity.relations ?? [])
    .filter(
      ({ type }) => type === RELATION_HAS_MEMBER || type === RELATION_MEMBER_OF,
    )
    .map(({ targetRef }) => targetRef);
  const state = etag ? [etag, ...memberships].join() : '';
  known.set(entity, state);
  return state;
}
