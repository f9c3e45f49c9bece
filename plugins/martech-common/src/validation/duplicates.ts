import { EntityProblem } from '../kinds/kindDefinition';

/** Refuses a second element with the same id in a list. */
export function noDuplicates(
  path: string,
  ids: string[],
  what: string,
): EntityProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [
          {
            path: `${path}[${index}]`,
            message: `${what} "${id}" appears twice, keep one`,
          },
        ]
      : [],
  );
}
