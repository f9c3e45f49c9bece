import {
  EntityColumnName,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { isProblem, knownColumn } from './knownColumn';
import { Problem, refuse } from './problems';

/** @throws InputError for a column that is not known or holds a range */
export function planFacets(
  kind: MartechKindName,
  words: string[],
): EntityColumnName[] {
  const problems: Problem[] = [];
  const facets = [...new Set(words)].flatMap(
    (word, index): EntityColumnName[] => {
      const path = `facets[${index}]`;
      const known = knownColumn(kind, word, path);
      if (isProblem(known)) {
        problems.push(known);
        return [];
      }
      const { type } = known.column;
      if (type === 'day' || type === 'money' || type === 'number') {
        problems.push({
          path,
          message: `${word} is a ${type}, filter by a range`,
        });
        return [];
      }
      return [known.name];
    },
  );
  refuse(problems);
  return facets;
}
