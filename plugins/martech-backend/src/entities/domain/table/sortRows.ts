import { Position, SortKey } from '../selection';
import { sortValue } from './cellOf';
import { TableRow } from './TableRow';

type Value = string | number | null;

/** A value before another; none comes last, whatever the direction. */
function compareValues(a: Value, b: Value, order: SortKey['order']): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === (order === 'asc') ? -1 : 1;
}

function comparePositions(a: Position, b: Position, keys: SortKey[]): number {
  for (let key = 0; key < keys.length; key += 1) {
    const by = compareValues(a.values[key], b.values[key], keys[key].order);
    if (by !== 0) return by;
  }
  if (a.entityRef === b.entityRef) return 0;
  return a.entityRef < b.entityRef ? -1 : 1;
}

/** Rows in one order: by the keys, then by reference, so that none are equal. */
export interface RowOrder {
  /** Indexes of the rows, first to last. */
  indexes: Int32Array;
  /** Where in the order a row is. */
  position(index: number): Position;
  /** How many rows of the order come before a position or stand at it. */
  countUpTo(position: Position): number;
}

export function sortRows(rows: TableRow[], keys: SortKey[]): RowOrder {
  const positions = rows.map(
    (row): Position => ({
      values: keys.map(({ field }) => sortValue(row, field) ?? null),
      entityRef: row.row.entityRef,
    }),
  );
  const indexes = Int32Array.from(positions.keys()).sort((a, b) =>
    comparePositions(positions[a], positions[b], keys),
  );
  return {
    indexes,
    position: index => positions[index],
    countUpTo: position => {
      let low = 0;
      let high = indexes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const at = positions[indexes[middle]];
        if (comparePositions(at, position, keys) <= 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
