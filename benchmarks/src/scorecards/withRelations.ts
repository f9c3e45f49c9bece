import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  findKind,
  findReferences,
} from '@martech-portal/backstage-plugin-martech-common';

type Relation = NonNullable<Entity['relations']>[number];

/** Relations both ways, as the catalog makes them of what entities say. */
export function withRelations(entities: Entity[]): Entity[] {
  const relations = new Map<string, Relation[]>();
  const add = (from: string, type: string, targetRef: string) =>
    relations.set(from, [...(relations.get(from) ?? []), { type, targetRef }]);
  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    const table = findKind(entity.kind)?.relations ?? [];
    for (const { field, targetRef } of findReferences(entity, table)) {
      if (!targetRef) continue;
      add(ref, field.relation, targetRef);
      add(targetRef, field.reverse, ref);
    }
  }
  return entities.map(entity => ({
    ...entity,
    relations: relations.get(stringifyEntityRef(entity)) ?? [],
  }));
}
