import Skeleton from '@material-ui/lab/Skeleton';
import clsx from 'clsx';
import { useCallback, useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useElementWidth } from '../../../hooks/useElementWidth';
import { TableProps } from '../../../pages/EntityListPage/TableProps';
import { LibraryCard } from './LibraryCard';
import { GAP, useGrid } from './useGrid';
import { useLibraryStyles } from './useLibraryStyles';

/** Width cards are drawn for until their room is known. */
const FIRST_WIDTH = 1100;

/** Templates as pictures; only those in view are drawn and loaded. */
export function Library(props: TableProps) {
  const { awaited, onNearEnd, rows, stale, total } = props;
  const t = useMartechTranslation();
  const classes = useLibraryStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [widthRef, width] = useElementWidth();
  const scrollerRef = useCallback(
    (element: HTMLElement | null) => {
      setScroller(element);
      widthRef(element);
    },
    [widthRef],
  );
  const count = rows.length + awaited;
  const grid = useGrid({
    scroller,
    width: width || FIRST_WIDTH,
    count,
    loaded: rows.length,
    onNearEnd,
  });
  const shown = grid.items.flatMap(({ index, start }) =>
    Array.from({ length: grid.columns }, (_, column) => ({
      at: index * grid.columns + column,
      style: {
        top: start,
        left: column * (grid.card + GAP),
        width: grid.card,
        height: grid.height,
      },
    })),
  );
  return (
    <div
      ref={scrollerRef}
      className={classes.scroller}
      role="region"
      aria-label={t('templates.library.label')}
      aria-busy={stale}
    >
      <ul
        className={clsx(classes.list, stale && classes.stale)}
        style={{ height: grid.total }}
      >
        {shown
          .filter(({ at }) => at < count)
          .map(({ at, style }) => (
            <li
              key={rows[at]?.uid ?? at}
              className={classes.card}
              style={style}
              aria-setsize={total ?? -1}
              aria-posinset={at + 1}
            >
              {rows[at] ? (
                <LibraryCard
                  row={rows[at]}
                  width={grid.card}
                  picture={grid.picture}
                  isMoving={grid.isMoving}
                />
              ) : (
                <Skeleton
                  variant="rect"
                  width={grid.card}
                  height={grid.height}
                />
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
