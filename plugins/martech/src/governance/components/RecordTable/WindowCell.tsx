import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useTableSurroundings } from '../../../components/EntityTable/tableContext';
import { useCellStyles } from '../../../components/EntityTable/useCellStyles';

/** From when to when, in the reader's time. */
export function WindowCell(props: { row: RecordRow }) {
  const { formats } = useTableSurroundings();
  const classes = useCellStyles();
  const { window } = props.row;
  if (!window) return null;
  return (
    <>
      <span className={clsx(classes.line, classes.number)}>
        {formats.time(new Date(window.start))}
      </span>
      <span className={clsx(classes.line, classes.below)}>
        {formats.time(new Date(window.end))}
      </span>
    </>
  );
}
