import { Entity } from '@backstage/catalog-model';
import {
  isStaying,
  memberRefs,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { Standing } from './EntityPeople';

/**
 * How a person or group stands on a day. Whom the catalog does not have stands
 * nowhere, so whoever disappears from it has left.
 *
 * @param lookup - finds the members of groups
 * @param today - counted from 1970-01-01
 */
export function standingOf(
  entity: Entity,
  lookup: (ref: string) => Entity | undefined,
  today: number,
): Standing {
  const staying = isStaying(entity, today);
  if (entity.kind.toLocaleLowerCase('en') !== 'group') {
    return { active: staying, members: [] };
  }
  const members = memberRefs(entity).filter(ref => {
    const member = lookup(ref);
    return member !== undefined && isStaying(member, today);
  });
  return { active: staying && members.length > 0, members };
}
