import TableSortLabel from '@material-ui/core/TableSortLabel';
import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { ListSort } from '../../lib/listState';
import { TableLayout } from '../../lib/tableLayout';
import { ListColumn } from '../../lists';
import { useTableSurroundings } from './tableContext';
import { useTableStyles } from './useTableStyles';

const ariaSort = (column: ListColumn, sort: ListSort) => {
  if (!column.sort) return undefined;
  if (column.sort !== sort.column) return 'none';
  return sort.order === 'asc' ? 'ascending' : 'descending';
};

/** Names of the columns; those that sort are buttons. */
export function HeaderRow(props: {
  layout: TableLayout;
  sort: ListSort;
  onSort: (column: EntityColumnName) => void;
}) {
  const { t } = useTableSurroundings();
  const classes = useTableStyles();
  const { layout, sort, onSort } = props;
  return (
    <div role="rowgroup" className={classes.header}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes.headerRow}
        style={layout.style}
      >
        {layout.columns.map((column, index) => {
          const sorted = column.sort;
          const label = t(`column.${column.id}`);
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={ariaSort(column, sort)}
              className={clsx(
                classes.headerCell,
                column.align === 'right' && classes.right,
              )}
            >
              {sorted ? (
                <TableSortLabel
                  className={clsx(column.align === 'right' && classes.reverse)}
                  active={sorted === sort.column}
                  direction={sorted === sort.column ? sort.order : 'asc'}
                  onClick={() => onSort(sorted)}
                >
                  {label}
                </TableSortLabel>
              ) : (
                label
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
