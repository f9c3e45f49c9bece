import {
  Coverage,
  CoverageCounts,
} from '@martech-portal/backstage-plugin-martech-common';
import { CellKind, cellKind, NOTHING } from './cellKind';

/** A capability in a market. */
export interface MatrixCell {
  /** Null: platforms that name no market. */
  market: string | null;
  counts: CoverageCounts;
  kind: CellKind;
}

/** A capability in all markets. */
export interface MatrixRow {
  id: string;
  title: string;
  all: CoverageCounts;
  cells: MatrixCell[];
}

export interface Matrix {
  markets: (string | null)[];
  rows: MatrixRow[];
  /** Cells of each kind, in markets. */
  kinds: Record<CellKind, number>;
}

interface Names {
  capability: (id: string) => string;
  market: (id: string) => string;
}

/** Capabilities by name, over markets by name and what is in none. */
export function matrixOf(coverage: Coverage, names: Names): Matrix {
  const hasUnplaced = coverage.capabilities.some(
    ({ unplaced }) => unplaced.live + unplaced.planned > 0,
  );
  const named = [...coverage.markets].sort((one, other) =>
    names.market(one).localeCompare(names.market(other)),
  );
  const markets = [...named, ...(hasUnplaced ? [null] : [])];
  const kinds: Record<CellKind, number> = {
    gap: 0,
    weak: 0,
    overlap: 0,
    single: 0,
  };
  const rows = coverage.capabilities.map(capability => {
    const cells = markets.map((market): MatrixCell => {
      const counts =
        market === null
          ? capability.unplaced
          : capability.markets[market] ?? NOTHING;
      const kind = cellKind(counts);
      if (market !== null) kinds[kind] += 1;
      return { market, counts, kind };
    });
    const { all, id } = capability;
    return { id, title: names.capability(id), all, cells };
  });
  rows.sort((one, other) => one.title.localeCompare(other.title));
  return { markets, rows, kinds };
}

/** Rows that have a cell of a kind in some market; all of them without one. */
export const rowsWith = (rows: readonly MatrixRow[], kind?: CellKind) =>
  kind === undefined
    ? rows
    : rows.filter(({ cells }) =>
        cells.some(cell => cell.kind === kind && cell.market !== null),
      );
