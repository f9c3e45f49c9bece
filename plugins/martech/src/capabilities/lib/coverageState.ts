import { CellKind, cellKinds } from './cellKind';
import { MatrixRow, rowsWith } from './matrix';
import { mostNeededFirst, rowNeed } from './rowNeed';

/** Which capabilities are shown. */
export const shownRows = ['all', 'none', 'unready'] as const;

/** What stands first. */
export const rowOrders = ['need', 'name'] as const;

/** What the reader looks at; kept in the address. */
export interface CoverageState {
  /** Only with such a cell in some market. */
  show?: CellKind;
  only: (typeof shownRows)[number];
  order: (typeof rowOrders)[number];
}

/** Reads an address. */
export function parseCoverage(params: URLSearchParams): CoverageState {
  const show = cellKinds.find(kind => kind === params.get('show'));
  return {
    ...(show && { show }),
    only: shownRows.find(known => known === params.get('only')) ?? 'all',
    order: rowOrders.find(known => known === params.get('order')) ?? 'need',
  };
}

/** The address of what the reader looks at. */
export const printCoverage = ({ only, order, show }: CoverageState) =>
  new URLSearchParams({
    ...(show && { show }),
    ...(only !== 'all' && { only }),
    ...(order !== 'need' && { order }),
  });

/** The rows that the reader looks for, of rows by name. */
export function shownOf(
  rows: readonly MatrixRow[],
  { only, order, show }: CoverageState,
): readonly MatrixRow[] {
  const fitting = rowsWith(rows, show).filter(
    ({ all }) => only === 'all' || rowNeed(all) === only,
  );
  return order === 'name' ? fitting : mostNeededFirst(fitting);
}
