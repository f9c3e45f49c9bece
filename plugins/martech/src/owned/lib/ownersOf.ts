import {
  Entity,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** In whose name a person acts, or a team: itself, and for people their groups. */
export function ownersOf(entity: Entity): string[] {
  const groups = (entity.relations ?? []).flatMap(({ targetRef, type }) =>
    type === RELATION_MEMBER_OF ? [targetRef] : [],
  );
  return [stringifyEntityRef(entity), ...groups].map(ref =>
    ref.toLocaleLowerCase('en'),
  );
}
