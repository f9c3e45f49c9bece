import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { EntityProblem, RelationField } from '../kinds/kindDefinition';
import { findReferences } from '../kinds/references';

const same = (left: string, right: string) =>
  left.toLocaleLowerCase('en') === right.toLocaleLowerCase('en');

/** Refuses references to kinds that the relation table does not allow. */
export function referenceProblems(
  entity: Entity,
  relations: RelationField[],
): EntityProblem[] {
  return findReferences(entity, relations).flatMap(
    ({ path, targetRef, field }) => {
      if (!targetRef) return [];
      const { kind } = parseEntityRef(targetRef);
      return field.allowedKinds.some(allowed => same(allowed, kind))
        ? []
        : [
            {
              path,
              message: `names a ${kind}, name a ${field.allowedKinds.join(
                ' or ',
              )}`,
            },
          ];
    },
  );
}
