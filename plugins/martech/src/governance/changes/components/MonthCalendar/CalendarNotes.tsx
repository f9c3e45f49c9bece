import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../../../entity/components/StatusMark';
import { monthOf } from '../../lib/month';
import { useCalendar } from './calendarContext';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.5),
      ...theme.typography.body2,
    },
  }),
  { name: 'MartechCalendarNotes' },
);

/** What the picture leaves out, and how to move in it. */
export function CalendarNotes(props: { isCut: boolean; isPartial: boolean }) {
  const { t, day, plan } = useCalendar();
  const classes = useStyles();
  const isEmpty = [...plan].every(
    ([other, changes]) => monthOf(other) !== monthOf(day) || !changes.length,
  );
  return (
    <div className={classes.root}>
      <div>
        {isEmpty && `${t('governance.changes.calendar.empty')} `}
        {t('governance.changes.calendar.keys')}
      </div>
      {props.isCut && (
        <StatusMark tone="warn">
          {t('governance.changes.calendar.isCut')}
        </StatusMark>
      )}
      {props.isPartial && (
        <StatusMark tone="warn">
          {t('governance.changes.calendar.partial')}
        </StatusMark>
      )}
    </div>
  );
}
