import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityProblem, RelationField } from '../kinds/kindDefinition';
import { findReferences } from '../kinds/references';

/** Refuses an entity that names itself where that can make no sense. */
export function notItself(
  entity: Entity,
  relations: RelationField[],
  paths: string[],
): EntityProblem[] {
  const self = stringifyEntityRef(entity);
  return findReferences(
    entity,
    relations.filter(field => paths.includes(field.path)),
  ).flatMap(({ path, targetRef }) =>
    targetRef === self
      ? [{ path, message: 'names the entity itself, name another one' }]
      : [],
  );
}
