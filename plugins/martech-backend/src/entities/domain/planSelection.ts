import { EntitiesExportQuery } from '@martech-portal/backstage-plugin-martech-common';
import { isProblem, knownColumn } from './knownColumn';
import { Problem, refuse } from './problems';
import { readCondition } from './readCondition';
import { readOrder } from './readOrder';
import { searchWords } from './searchWords';
import { Condition, Selection, SortKey } from './selection';

/**
 * What a query asks for, with every column and condition understood.
 *
 * @throws InputError that names each field that is wrong, the rule and the nearest valid name
 */
export function planSelection(
  query: EntitiesExportQuery,
  options: { hasBase: boolean },
): Selection {
  const { kind } = query;
  const { hasBase } = options;
  const problems: Problem[] = [];
  const keep = <T extends object>(read: T | Problem): T[] => {
    if (!isProblem(read)) return [read];
    problems.push(read);
    return [];
  };

  const conditions = Object.entries(query.where ?? {}).flatMap(
    ([word, condition]): Condition[] => {
      const path = `where.${word}`;
      return keep(knownColumn(kind, word, path)).flatMap(({ name, column }) =>
        keep(readCondition({ name, column, condition, path, hasBase })),
      );
    },
  );
  const order = (query.orderBy ?? []).flatMap(
    ({ column: word, order: direction = 'asc' }, index): SortKey[] => {
      const path = `orderBy[${index}].column`;
      return keep(knownColumn(kind, word, path)).flatMap(({ name, column }) =>
        keep(readOrder(name, column, direction, { path, hasBase })).flat(),
      );
    },
  );
  refuse(problems);
  return {
    kind,
    conditions,
    words: searchWords(query.text),
    order:
      order.length > 0 ? order : [{ field: { column: 'title' }, order: 'asc' }],
  };
}
