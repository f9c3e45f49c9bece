import { ListColumn } from '../lists';

/** The columns of a table that are shown, and their place in a row. */
export interface TableLayout {
  columns: readonly ListColumn[];
  style: { gridTemplateColumns: string; minWidth: number };
}

const leastWidth = (columns: readonly ListColumn[]) =>
  columns.reduce((sum, column) => sum + column.width[0], 0);

/**
 * The columns that fit a width in px: the least important are dropped first,
 * and those that always stay may in the end be wider than the room there is.
 */
function fittingColumns(columns: readonly ListColumn[], width: number) {
  let shown = columns;
  while (leastWidth(shown) > width) {
    const last = Math.max(...shown.map(column => column.drop));
    if (last <= 0) break;
    shown = shown.filter(column => column.drop !== last);
  }
  return shown;
}

/** Which columns a table of a width shows, and how wide each is. */
export function tableLayout(
  all: readonly ListColumn[],
  width: number,
): TableLayout {
  const columns = fittingColumns(all, width);
  const tracks = columns.map(
    ({ width: [min, grow] }) => `minmax(${min}px, ${grow}fr)`,
  );
  return {
    columns,
    style: {
      gridTemplateColumns: tracks.join(' '),
      minWidth: leastWidth(columns),
    },
  };
}
