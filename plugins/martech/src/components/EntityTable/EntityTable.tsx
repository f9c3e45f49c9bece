import {
  EntityColumnName,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useCallback, useMemo, useState } from 'react';
import { useElementWidth } from '../../hooks/useElementWidth';
import { tableLayout } from '../../lib/tableLayout';
import { ListSort } from '../../lib/listState';
import { ListColumn } from '../../lists';
import { BodyRow } from './BodyRow';
import { HeaderRow } from './HeaderRow';
import { useTableStyles } from './useTableStyles';
import { useVirtualRows } from './useVirtualRows';

/** Width a table is drawn for until its own is known. */
const FIRST_WIDTH = 1100;

interface EntityTableProps {
  /** What the table lists, for those who cannot see the heading. */
  label: string;
  columns: readonly ListColumn[];
  rows: EntityRow[];
  /** Rows to keep room for below those that are there. */
  awaited: number;
  /** All rows of the list, loaded or not; undefined while unknown. */
  total?: number;
  sort: ListSort;
  onSort: (column: EntityColumnName) => void;
  /** Called when the last rows come near. */
  onNearEnd: () => void;
  /** The rows answer an earlier question. */
  stale: boolean;
}

/**
 * A list of any length: draws only the rows in view, drops the least important
 * columns where there is no room, and is a table to assistive technology.
 */
export function EntityTable(props: EntityTableProps) {
  const { label, columns, rows, awaited, total, sort, stale } = props;
  const classes = useTableStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [widthRef, width] = useElementWidth();
  const scrollerRef = useCallback(
    (element: HTMLElement | null) => {
      setScroller(element);
      widthRef(element);
    },
    [widthRef],
  );
  const layout = useMemo(
    () => tableLayout(columns, width || FIRST_WIDTH),
    [columns, width],
  );
  const count = rows.length + awaited;
  const { items, height } = useVirtualRows({
    scroller,
    count,
    loaded: rows.length,
    onNearEnd: props.onNearEnd,
  });

  return (
    <div ref={scrollerRef} className={classes.scroller}>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-colcount={layout.columns.length}
        aria-busy={stale}
      >
        <HeaderRow layout={layout} sort={sort} onSort={props.onSort} />
        <div
          role="rowgroup"
          className={clsx(classes.body, stale && classes.stale)}
          style={{ height, minWidth: layout.style.minWidth }}
        >
          {items.map(item => (
            <BodyRow
              key={rows[item.index]?.uid ?? item.index}
              row={rows[item.index]}
              layout={layout}
              index={item.index}
              top={item.start}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
