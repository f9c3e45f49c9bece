import { Entity, makeValidator } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  EntityProblem,
  findKind,
  RuleContext,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';

const { isValidEntityName, isValidNamespace, isValidTag } = makeValidator();

/** What the catalog itself says about `metadata`, before it asks our kinds. */
function metadataProblems({ metadata }: Entity): EntityProblem[] {
  const { name, namespace, tags = [] } = metadata;
  return [
    ...(isValidEntityName(name)
      ? []
      : [
          {
            path: 'metadata.name',
            message:
              'may have letters, digits, dashes, dots and underscores, 63 at most',
          },
        ]),
    ...(namespace === undefined || isValidNamespace(namespace)
      ? []
      : [
          {
            path: 'metadata.namespace',
            message: 'may have small letters, digits and dashes',
          },
        ]),
    ...tags.flatMap((tag, index) =>
      isValidTag(tag)
        ? []
        : [
            {
              path: `metadata.tags[${index}]`,
              message: 'may have small letters, digits and dashes',
            },
          ],
    ),
  ];
}

/**
 * Lets pass what the catalog would take.
 *
 * @throws InputError that names every field that is wrong
 */
export function refuseInvalid(entity: Entity, context: RuleContext): void {
  const definition = findKind(entity.kind);
  const shape = definition
    ? validateMartechEntity(entity, definition, context)
    : [{ path: 'kind', message: 'is none of the portal' }];
  const problems = shape.length > 0 ? shape : metadataProblems(entity);
  if (problems.length === 0) return;
  throw new InputError(
    problems.map(({ message, path }) => `${path}: ${message}`).join('; '),
  );
}
