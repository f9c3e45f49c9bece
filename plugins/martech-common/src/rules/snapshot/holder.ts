import { Entity, RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import { Holder } from '../types';
import { dayNamed } from './day';
import { kindOfRef, related } from './entityField';

/** Annotation of a person or group that left: the day, `YYYY-MM-DD`. @public */
export const LEFT_ON_ANNOTATION = 'martech-portal.dev/left-on';

/** Finds an entity by its full reference. */
export type Lookup = (entityRef: string) => Entity | undefined;

const members = new WeakMap<Entity, readonly string[]>();

/** People who are direct members of a group, in order; read once per group. */
export function memberRefs(group: Entity): readonly string[] {
  const known = members.get(group);
  if (known) return known;
  const refs = related(group, RELATION_HAS_MEMBER).filter(
    ref => kindOfRef(ref) === 'user',
  );
  members.set(group, refs);
  return refs;
}

/** Whether a person or group has not left by a day, counted from 1970-01-01. */
export const isStaying = (entity: Entity, today: number): boolean => {
  const leftOn = entity.metadata.annotations?.[LEFT_ON_ANNOTATION];
  return leftOn === undefined || !(dayNamed(leftOn) <= today);
};

/** What the catalog says of a person or group on a day. */
export function holderOf(
  entity: Entity | undefined,
  lookup: Lookup,
  today: number,
): Holder {
  if (!entity) return { known: false, active: false, members: 0 };
  const staying = isStaying(entity, today);
  if (entity.kind.toLocaleLowerCase('en') !== 'group') {
    return { known: true, active: staying, members: 1 };
  }
  const refs = memberRefs(entity);
  const hasActive = () =>
    refs.some(ref => {
      const member = lookup(ref);
      return member !== undefined && isStaying(member, today);
    });
  return {
    known: true,
    active: staying && hasActive(),
    members: refs.length,
  };
}
