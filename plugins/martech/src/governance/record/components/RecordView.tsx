import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { Decisions } from './Decisions';
import { RecordActions } from './RecordActions';
import { RecordEvidence } from './RecordEvidence';
import { RecordHeader } from './RecordHeader';
import { RecordTimeline } from './RecordTimeline';
import { WaitingFor } from './WaitingFor';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    columns: {
      display: 'grid',
      gap: theme.spacing(2),
      alignItems: 'start',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    },
    column: {
      display: 'grid',
      gap: theme.spacing(2),
      minWidth: 0,
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'MartechRecordView' },
);

/** A record: the decision and what it waits for, the evidence beside them. */
export function RecordView(props: {
  record: MartechRecord;
  /** Below the header, for example why it is with the reader. */
  children?: ReactNode;
}) {
  const { record, children } = props;
  const classes = useStyles();
  return (
    <article className={classes.root}>
      <RecordHeader record={record} />
      {children}
      <div className={classes.columns}>
        <div className={classes.column}>
          <RecordActions record={record} />
          <RecordEvidence record={record} />
        </div>
        <div className={classes.column}>
          <WaitingFor record={record} />
          <Decisions record={record} />
          <RecordTimeline timeline={record.timeline} />
        </div>
      </div>
    </article>
  );
}
