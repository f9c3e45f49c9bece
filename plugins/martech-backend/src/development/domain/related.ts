import {
  Entity,
  EntityRelation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  findKind,
  findReferences,
} from '@martech-portal/backstage-plugin-martech-common';
import { orgRelations } from './orgRelations';

function fieldsOf({ kind }: Entity) {
  return (
    findKind(kind)?.relations ??
    orgRelations.get(kind.toLocaleLowerCase('en')) ??
    []
  );
}

/**
 * Entities with the relations that the catalog would give them, both ways. What
 * is no longer or not yet there is named by those who refer to it, as in the
 * catalog, and has none itself.
 *
 * @returns by full reference
 */
export function related(entities: Iterable<Entity>): Map<string, Entity> {
  const byRef = new Map<string, Entity>();
  const relations = new Map<string, Map<string, EntityRelation>>();
  const relate = (from: string, type: string, targetRef: string) =>
    relations.get(from)?.set(`${type} ${targetRef}`, { type, targetRef });

  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    byRef.set(ref, entity);
    relations.set(ref, new Map());
  }
  for (const [ref, entity] of byRef) {
    for (const { field, targetRef } of findReferences(
      entity,
      fieldsOf(entity),
    )) {
      if (!targetRef) continue;
      relate(ref, field.relation, targetRef);
      relate(targetRef, field.reverse, ref);
    }
  }
  return new Map(
    [...byRef].map(([ref, entity]) => [
      ref,
      { ...entity, relations: [...(relations.get(ref)?.values() ?? [])] },
    ]),
  );
}
