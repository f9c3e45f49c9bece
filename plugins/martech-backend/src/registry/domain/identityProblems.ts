import { Entity } from '@backstage/catalog-model';
import { EntityProblem } from '@martech-portal/backstage-plugin-martech-common';

const namesOf = ({ kind, metadata }: Entity) => [
  { path: 'kind', value: kind },
  { path: 'metadata.namespace', value: metadata.namespace },
  { path: 'metadata.name', value: metadata.name },
];

/** What an entity is known by does not change. */
export function identityProblems(
  before: Entity,
  after: Entity,
): EntityProblem[] {
  const known = namesOf(before);
  return namesOf(after).flatMap(({ path, value }, index) =>
    value === known[index].value
      ? []
      : [
          {
            path,
            message: `cannot change, write ${known[index].value}, or register another one and retire this`,
          },
        ],
  );
}
