import { EntityProblem } from '../kinds/kindDefinition';

/** Refuses a second element with the same id; one without an id may repeat. */
export function noDuplicates(
  path: string,
  ids: (string | undefined)[],
  what: string,
): EntityProblem[] {
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [
          {
            path: `${path}[${index}]`,
            message: `${what} "${id}" appears twice, keep one`,
          },
        ]
      : [],
  );
}
