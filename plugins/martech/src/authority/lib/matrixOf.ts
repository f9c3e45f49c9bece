import {
  Authority,
  AuthorityRow,
  AuthoritySystem,
} from '@martech-portal/backstage-plugin-martech-common';
import { AuthorityState } from './authorityState';

/** As many columns as can be read beside each other. */
const MOST_COLUMNS = 24;

/** Data and systems as the table shows them. */
export interface Matrix {
  rows: AuthorityRow[];
  columns: AuthoritySystem[];
  /** Systems that have no column. */
  more: number;
}

/** The part that the reader looks for: by the name of the data or of a system. */
export function matrixOf(
  { rows, systems }: Pick<Authority, 'rows' | 'systems'>,
  { show, text }: Pick<AuthorityState, 'show' | 'text'>,
  titleOf: (dataObject: string) => string,
): Matrix {
  const titles = new Map(
    systems.map(({ entityRef, title }) => [entityRef, title] as const),
  );
  const wanted = text.trim().toLocaleLowerCase();
  const holds = (title: string) => title.toLocaleLowerCase().includes(wanted);
  const shown = rows.filter(
    row =>
      (show === 'all' || row.verdict === show) &&
      (holds(titleOf(row.dataObject)) ||
        [...row.records, ...row.copies].some(ref =>
          holds(titles.get(ref) ?? ref),
        )),
  );
  const used = new Set(
    shown.flatMap(({ copies, records }) => [...records, ...copies]),
  );
  const fitting = systems.filter(({ entityRef }) => used.has(entityRef));
  return {
    rows: shown,
    columns: fitting.slice(0, MOST_COLUMNS),
    more: Math.max(0, fitting.length - MOST_COLUMNS),
  };
}

/** What a system can be for data. */
export const cellKinds = ['record', 'conflict', 'copy'] as const;

export type CellKind = (typeof cellKinds)[number];

/** What a system is for data; undefined: nothing. */
export function cellOf(
  { copies, records, verdict }: AuthorityRow,
  entityRef: string,
): CellKind | undefined {
  if (records.includes(entityRef)) {
    return verdict === 'conflict' ? 'conflict' : 'record';
  }
  return copies.includes(entityRef) ? 'copy' : undefined;
}
