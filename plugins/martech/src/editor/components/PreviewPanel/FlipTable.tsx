import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    title: {
      ...theme.typography.subtitle2,
      fontWeight: 700,
      margin: theme.spacing(0, 0, 0.5),
    },
    table: { maxHeight: 440 },
  }),
  { name: 'MartechFlipTable' },
);

/** A small table of what would change; long ones scroll within themselves. */
export function FlipTable(props: {
  title: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
  children?: ReactNode;
}) {
  const { children, columns, rows, title } = props;
  const classes = useStyles();
  return (
    <div>
      <h4 className={classes.title}>{title}</h4>
      {children}
      <TableContainer
        className={classes.table}
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        <Table size="small" stickyHeader aria-label={title}>
          <TableHead>
            <TableRow>
              {columns.map(column => (
                <TableCell key={column}>{column}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ cells, key }) => (
              <TableRow key={key}>
                {cells.map((cell, index) => (
                  <TableCell key={columns[index]}>{cell}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </div>
  );
}
