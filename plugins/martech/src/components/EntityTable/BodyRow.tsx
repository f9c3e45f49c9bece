import Skeleton from '@material-ui/lab/Skeleton';
import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { memo } from 'react';
import { TableLayout } from '../../lib/tableLayout';
import { Cell } from './Cell';
import { useTableStyles } from './useTableStyles';

function Row(props: {
  row: EntityRow | undefined;
  layout: TableLayout;
  /** Place in the list, from 0. */
  index: number;
  top: number;
}) {
  const classes = useTableStyles();
  const { row, layout, index, top } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={!row || undefined}
      className={classes.row}
      style={{ ...layout.style, transform: `translateY(${top}px)` }}
    >
      {layout.columns.map((column, place) => (
        <div
          key={column.id}
          role="cell"
          aria-colindex={place + 1}
          className={clsx(
            classes.cell,
            column.align === 'right' && classes.right,
          )}
        >
          {row ? (
            <Cell row={row} spec={column.cell} />
          ) : (
            <Skeleton
              animation={false}
              className={classes.awaited}
              width={place ? '60%' : '80%'}
            />
          )}
        </div>
      ))}
    </div>
  );
}

/**
 * One row at its place; without an entity the room where one will be.
 * Remembered, because scrolling moves rows without changing them.
 */
export const BodyRow = memo(Row);
