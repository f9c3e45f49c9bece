import clsx from 'clsx';
import { ReactNode, useCallback, useMemo, useState } from 'react';
import { useVirtualRows } from '../../../components/EntityTable';
import { useElementWidth } from '../../../hooks/useElementWidth';
import { heatLayout } from '../../lib/heatLayout';
import { useLevelStyles } from '../../../components/LevelBadge';
import { HeatContent, HeatContext } from './heatContext';
import { HeatHeader } from './HeatHeader';
import { useHeatRowStyles } from './useHeatRowStyles';
import { HEAT_ROW_HEIGHT, useHeatStyles } from './useHeatStyles';

/** Width a map is drawn for until its own is known. */
const FIRST_WIDTH = 1100;

interface HeatGridProps {
  /** What the map shows, for those who cannot see the heading. */
  label: string;
  /** What the rows are. */
  name: string;
  content: HeatContent;
  loaded: number;
  /** Rows to keep room for below those that are there. */
  awaited: number;
  /** All rows, loaded or not; undefined while unknown. */
  total?: number;
  /** The rows answer an earlier question. */
  stale: boolean;
  onNearEnd: () => void;
  onAbout: (check: string) => void;
  renderRow: (index: number, top: number) => ReactNode;
}

/**
 * Rows by checks, of any length: draws only the rows in view, keeps names and
 * titles in sight, and is a table to assistive technology.
 */
export function HeatGrid(props: HeatGridProps) {
  const { label, name, content, loaded, awaited, total, stale } = props;
  const classes = useHeatStyles();
  const cells = useHeatRowStyles();
  const pips = useLevelStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [widthRef, width] = useElementWidth();
  const scrollerRef = useCallback(
    (element: HTMLElement | null) => {
      setScroller(element);
      widthRef(element);
    },
    [widthRef],
  );
  const checkCount = content.checks.length;
  const layout = useMemo(
    () => heatLayout(width || FIRST_WIDTH, checkCount),
    [width, checkCount],
  );
  const context = useMemo(
    () => ({ ...content, layout, classes, cells, pips }),
    [content, layout, classes, cells, pips],
  );
  const { items, height } = useVirtualRows({
    scroller,
    count: loaded + awaited,
    loaded,
    onNearEnd: props.onNearEnd,
    rowHeight: HEAT_ROW_HEIGHT,
  });
  return (
    <HeatContext.Provider value={context}>
      <div ref={scrollerRef} className={classes.scroller}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={total === undefined ? -1 : total + 1}
          aria-colcount={checkCount + (layout.showLevel ? 3 : 2)}
          aria-busy={stale}
          style={{ minWidth: layout.style.minWidth }}
        >
          <HeatHeader name={name} onAbout={props.onAbout} />
          <div
            role="rowgroup"
            className={clsx(classes.body, stale && classes.stale)}
            style={{ height }}
          >
            {items.map(({ index, start }) => props.renderRow(index, start))}
          </div>
        </div>
      </div>
    </HeatContext.Provider>
  );
}
