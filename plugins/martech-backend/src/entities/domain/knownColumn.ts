import {
  closest,
  columnsOfKind,
  entityColumn,
  EntityColumn,
  EntityColumnName,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Problem } from './problems';

interface Known {
  name: EntityColumnName;
  column: EntityColumn;
}

/** A column that the kind fills, or what is wrong with its name. */
export function knownColumn(
  kind: MartechKindName,
  word: string,
  path: string,
): Known | Problem {
  const filled = columnsOfKind(kind);
  const name = filled.find(candidate => candidate === word);
  const column = entityColumn(word);
  if (name && column) return { name, column };
  const message = entityColumn(word)
    ? `${kind} has no column ${word}, it has ${filled.join(', ')}`
    : `unknown column ${JSON.stringify(word)}, did you mean ${closest(
        word,
        filled,
      )}?`;
  return { path, message };
}

export const isProblem = (value: object): value is Problem =>
  'message' in value;
