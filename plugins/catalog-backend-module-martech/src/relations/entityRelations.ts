import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  findReferences,
  RelationField,
} from '@martech-portal/backstage-plugin-martech-common';

/**
 * The relations that an entity makes, both ways, each once: a person with two
 * roles on a platform is related to it once.
 */
export function entityRelations(
  entity: Entity,
  fields: RelationField[],
): EntityRelationSpec[] {
  const self = getCompoundEntityRef(entity);
  const seen = new Set<string>();
  return findReferences(entity, fields).flatMap(({ targetRef, field }) => {
    const key = `${field.relation} ${field.reverse} ${targetRef}`;
    if (!targetRef || seen.has(key)) return [];
    seen.add(key);
    const other = parseEntityRef(targetRef);
    return [
      { source: self, type: field.relation, target: other },
      { source: other, type: field.reverse, target: self },
    ];
  });
}
