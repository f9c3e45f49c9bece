import Skeleton from '@material-ui/lab/Skeleton';
import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useCallback, useMemo, useState } from 'react';
import { TableContext } from '../../../components/EntityTable';
import { useTableStyles } from '../../../components/EntityTable/useTableStyles';
import { useVirtualRows } from '../../../components/EntityTable/useVirtualRows';
import { useElementWidth } from '../../../hooks/useElementWidth';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { localDay } from '../../../lib/days';
import { tableLayout } from '../../../lib/tableLayout';
import { RecordColumn } from '../../lib/recordColumns';
import { RecordCell } from './RecordCell';

/** Width a table is drawn for until its own is known. */
const FIRST_WIDTH = 1100;

interface RecordTableProps {
  /** What the table lists, for those who cannot see the heading. */
  label: string;
  columns: readonly RecordColumn[];
  rows: readonly RecordRow[];
  /** Rows to keep room for below those that are there. */
  awaited: number;
  /** Called when the last rows come near. */
  onNearEnd: () => void;
  /** The rows answer an earlier question. */
  stale: boolean;
}

/** A list of records of any length: draws only the rows in view. */
export function RecordTable(props: RecordTableProps) {
  const { label, columns, rows, awaited, stale, onNearEnd } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const vocabularies = useVocabularies();
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
  const surroundings = useMemo(
    () => ({ t, formats, vocabularies, today: localDay(new Date()) }),
    [t, formats, vocabularies],
  );
  const count = rows.length + awaited;
  const { items, height } = useVirtualRows({
    scroller,
    count,
    loaded: rows.length,
    onNearEnd,
  });
  return (
    <TableContext.Provider value={surroundings}>
      <div ref={scrollerRef} className={classes.scroller}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={awaited > 0 ? -1 : rows.length + 1}
          aria-colcount={layout.columns.length}
          aria-busy={stale}
        >
          <div role="rowgroup" className={classes.header}>
            <div
              role="row"
              aria-rowindex={1}
              className={classes.headerRow}
              style={layout.style}
            >
              {layout.columns.map((column, index) => (
                <div
                  key={column.id}
                  role="columnheader"
                  aria-colindex={index + 1}
                  className={classes.headerCell}
                >
                  {t(`governance.list.column.${column.id}`)}
                </div>
              ))}
            </div>
          </div>
          <div
            role="rowgroup"
            className={clsx(classes.body, stale && classes.stale)}
            style={{ height, minWidth: layout.style.minWidth }}
          >
            {items.map(({ index, start }) => {
              const row = rows.at(index);
              return (
                <div
                  key={row?.id ?? index}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-busy={!row || undefined}
                  className={classes.row}
                  style={{
                    ...layout.style,
                    transform: `translateY(${start}px)`,
                  }}
                >
                  {layout.columns.map((column, place) => (
                    <div
                      key={column.id}
                      role="cell"
                      aria-colindex={place + 1}
                      className={classes.cell}
                    >
                      {row ? (
                        <RecordCell row={row} column={column.id} />
                      ) : (
                        <Skeleton animation={false} width="60%" />
                      )}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </TableContext.Provider>
  );
}
