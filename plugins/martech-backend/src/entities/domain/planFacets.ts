import {
  EntityColumnName,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { isProblem, knownColumn } from './knownColumn';
import { Problem, refuse } from './problems';

/** A column whose values are counted, and whether a row has several. */
export interface FacetColumn {
  column: EntityColumnName;
  isSet: boolean;
}

/** @throws InputError for a column that is not known or holds a range */
export function planFacets(
  kind: MartechKindName,
  words: string[],
): FacetColumn[] {
  const problems: Problem[] = [];
  const facets = [...new Set(words)].flatMap((word, index): FacetColumn[] => {
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
    return [{ column: known.name, isSet: type === 'set' }];
  });
  refuse(problems);
  return facets;
}
