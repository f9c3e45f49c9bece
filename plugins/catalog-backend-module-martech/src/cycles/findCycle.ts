import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  findReferences,
  RelationField,
} from '@martech-portal/backstage-plugin-martech-common';

/** Reads what the catalog holds of the entity with this reference. */
export type ReadEntity = (
  entityRef: string,
  field: RelationField,
) => Promise<Entity | undefined>;

/** A chain longer than this is not followed: no real one is. */
const MAX_STEPS = 50;

const next = (entity: Entity, field: RelationField) =>
  findReferences(entity, [field])[0]?.targetRef;

/**
 * Follows a field from entity to entity and says whether it comes back to
 * where it started.
 *
 * @returns the references of the cycle, the entity first and last; undefined
 *   when there is none, or when there is one that this entity is not part of.
 */
export async function findCycle(
  entity: Entity,
  field: RelationField,
  read: ReadEntity,
): Promise<string[] | undefined> {
  const self = stringifyEntityRef(entity);
  const path = [self];
  let ref = next(entity, field);
  while (ref && path.length <= MAX_STEPS) {
    if (ref === self) return [...path, self];
    if (path.includes(ref)) return undefined;
    path.push(ref);
    const found = await read(ref, field);
    ref = found && next(found, field);
  }
  return undefined;
}
