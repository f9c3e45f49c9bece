import { matchRows } from '../../../entities/domain/table/matchRows';
import { Selection } from '../../../entities/domain/selection';
import { GroupName, inGroup } from './groupRows';
import { ResultTable } from './ResultTable';
import { filterTest, ResultFilter } from './resultFilter';

/** What is asked of results, with every name understood. */
export interface ResultSelection {
  /** By part of the table; undefined: nothing of that kind can match. */
  selections: ReadonlyArray<Selection | undefined>;
  filter: ResultFilter;
  group?: { by: GroupName; value: string };
}

/**
 * Rows that match, in the order of the table.
 *
 * @param visible - uids that the caller may see, by part of the table
 */
export function selectResults(
  table: ResultTable,
  { selections, filter, group }: ResultSelection,
  visible: ReadonlyArray<ReadonlySet<string>>,
): Int32Array {
  const isWanted = filterTest(filter, table.results);
  const found = new Int32Array(table.rows.length);
  let count = 0;
  table.parts.forEach(({ start, table: entities }, part) => {
    const selection = selections[part];
    if (!selection) return;
    const isVisible = entities.isVisible(visible[part]);
    const isInGroup = group && inGroup(entities, group.by, group.value);
    const { indexes } = matchRows(entities, selection, isVisible);
    for (let at = 0; at < indexes.length; at += 1) {
      const row = indexes[at];
      if (isWanted(start + row) && (!isInGroup || isInGroup(row))) {
        found[count] = start + row;
        count += 1;
      }
    }
  });
  return found.subarray(0, count);
}
