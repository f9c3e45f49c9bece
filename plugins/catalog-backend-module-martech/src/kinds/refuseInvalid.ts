import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  EntityProblem,
  KindDefinition,
  RuleContext,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';

/** More than this nobody reads at once; fixing these shows the next. */
const SHOWN = 10;

/** What the entity's error panel says: every problem with its place. */
export function problemMessage(
  entityRef: string,
  problems: EntityProblem[],
): string {
  const shown = problems
    .slice(0, SHOWN)
    .map(({ path, message }) => `- ${path}: ${message}`);
  const more = problems.length - SHOWN;
  const count =
    problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    `${entityRef} has ${count}:`,
    ...shown,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}

/**
 * Lets a valid entity pass.
 *
 * @throws InputError that lists what is wrong, place by place.
 */
export function refuseInvalid(
  entity: Entity,
  definition: KindDefinition,
  context: RuleContext,
): void {
  const problems = validateMartechEntity(entity, definition, context);
  if (problems.length > 0) {
    throw new InputError(problemMessage(stringifyEntityRef(entity), problems));
  }
}
