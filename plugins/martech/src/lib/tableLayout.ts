import { ListColumn } from '../lists';

/** What a layout needs to know of a column. */
interface LaidOut {
  width: readonly [min: number, grow: number];
  drop: number;
}

/** The columns of a table that are shown, and their place in a row. */
export interface TableLayout<C extends LaidOut = ListColumn> {
  columns: readonly C[];
  style: { gridTemplateColumns: string; minWidth: number };
}

const leastWidth = (columns: readonly LaidOut[]) =>
  columns.reduce((sum, column) => sum + column.width[0], 0);

/**
 * The columns that fit a width in px: the least important are dropped first,
 * and those that always stay may in the end be wider than the room there is.
 */
function fittingColumns<C extends LaidOut>(
  columns: readonly C[],
  width: number,
) {
  let shown = columns;
  while (leastWidth(shown) > width) {
    const last = Math.max(...shown.map(column => column.drop));
    if (last <= 0) break;
    shown = shown.filter(column => column.drop !== last);
  }
  return shown;
}

/** Which columns a table of a width shows, and how wide each is. */
export function tableLayout<C extends LaidOut>(
  all: readonly C[],
  width: number,
): TableLayout<C> {
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
