import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  EntityProblem,
  KindDefinition,
  RuleContext,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { ruleProblems } from './ruleProblems';

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
 * Lets a valid entity pass; the rules of a scorecard are held against the kinds
 * it applies to once its shape is right.
 *
 * @throws InputError that lists what is wrong, place by place.
 */
export function refuseInvalid(
  entity: Entity,
  definition: KindDefinition,
  context: RuleContext,
): void {
  const invalid = validateMartechEntity(entity, definition, context);
  const problems = invalid.length > 0 ? invalid : ruleProblems(entity);
  if (problems.length > 0) {
    throw new InputError(problemMessage(stringifyEntityRef(entity), problems));
  }
}
