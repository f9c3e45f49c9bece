import { Entity } from '@backstage/catalog-model';
import {
  EntityProblem,
  KindDefinition,
  RuleContext,
} from '../kinds/kindDefinition';
import { martechKinds } from '../kinds/martechKinds';
import { referenceProblems } from './referenceProblems';
import { schemaProblems } from './schemaProblems';

const byName = new Map(
  martechKinds.map(definition => [
    definition.kind.toLocaleLowerCase('en'),
    definition,
  ]),
);

/**
 * The definition of an entity's kind; undefined when the kind is not ours.
 *
 * @public
 */
export function findKind(kind: string): KindDefinition | undefined {
  return byName.get(kind.toLocaleLowerCase('en'));
}

/**
 * Everything that is wrong with an entity of one of our kinds: its shape
 * first, then, once that is right, the kinds it refers to and the rules across
 * its fields.
 *
 * @returns problems, empty when there are none
 * @public
 */
export function validateMartechEntity(
  entity: Entity,
  definition: KindDefinition,
  context: RuleContext,
): EntityProblem[] {
  const result = definition.examine(entity, context);
  return result.fits
    ? [...referenceProblems(entity, definition.relations), ...result.problems]
    : schemaProblems(result.issues, definition.schema, entity);
}
