import { Entity } from '@backstage/catalog-model';
import { snapshotRefs } from '@martech-portal/backstage-plugin-martech-common/rules';

type Lookup = (entityRef: string) => Entity | undefined;

const isGroup = (entity: Entity | undefined): entity is Entity =>
  entity?.kind === 'Group';

/**
 * What one entity refers to, and the members of groups among it. Entities are
 * read together; none may see more because of those it was read with.
 */
export function ownLookup(refs: readonly string[], lookup: Lookup): Lookup {
  const own = new Set(refs);
  let members: ReadonlySet<string> | undefined;
  const isMember = (ref: string) => {
    members ??= new Set(
      refs
        .map(lookup)
        .filter(isGroup)
        .flatMap(group => snapshotRefs(group)),
    );
    return members.has(ref);
  };
  return ref => (own.has(ref) || isMember(ref) ? lookup(ref) : undefined);
}

const peopleOnly = {
  related: new Set<string>(),
  asksOthers: false,
  asksRelated: false,
};

/** People and groups that stand in what an entity refers to. */
export const peopleNamedBy = (
  refs: readonly string[],
  lookup: Lookup,
): string[] =>
  refs.flatMap(ref => {
    const entity = lookup(ref);
    return entity && !isGroup(entity) ? snapshotRefs(entity, peopleOnly) : [];
  });
