import { makeStyles } from '@material-ui/core/styles';
import { Windowed } from '../../lib/dayPlan';
import { useCalendar } from '../MonthCalendar/calendarContext';

const useStyles = makeStyles(
  theme => ({ root: { color: theme.palette.text.secondary } }),
  { name: 'MartechWindowText' },
);

/** From when to when, with the day where it is not that of the start. */
export function WindowText({ item }: { item: Windowed }) {
  const { t, calendar, formats } = useCalendar();
  const classes = useStyles();
  const { startsAt, endsAt, firstDay, lastDay } = item;
  return (
    <div className={classes.root}>
      {t('governance.changes.panel.window', {
        start: formats.time(startsAt),
        end:
          firstDay === lastDay ? calendar.clock(endsAt) : formats.time(endsAt),
      })}
    </div>
  );
}
