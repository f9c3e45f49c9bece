import { Entity } from '@backstage/catalog-model';
import { titleOf } from './entityField';
import { Holders } from './Holders';

/** What rules see as `owner`. */
export function ownerVariable(
  ref: string,
  entity: Entity | undefined,
  holders: Holders,
) {
  const { known, active, members } = holders.of(ref);
  return {
    ref,
    kind: entity?.kind ?? '',
    title: titleOf(entity),
    known,
    active,
    memberCount: members,
  };
}
