import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import BeforeIcon from '@material-ui/icons/ChevronLeft';
import AfterIcon from '@material-ui/icons/ChevronRight';
import { dayInMonth, monthAfter, monthOf } from '../../lib/month';
import { useCalendar } from './calendarContext';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
    month: {
      margin: 0,
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(18),
      fontWeight: 600,
      // The first letter is small in some languages.
      '&::first-letter': { textTransform: 'uppercase' },
    },
  }),
  { name: 'MartechCalendarHead' },
);

/** Which month is shown, and ways to others. */
export function CalendarHead() {
  const { t, calendar, day, today, onDay } = useCalendar();
  const classes = useStyles();
  const go = (months: number) =>
    onDay(dayInMonth(day, monthAfter(monthOf(day), months)));
  return (
    <div className={classes.root}>
      <Button size="small" variant="outlined" onClick={() => onDay(today)}>
        {t('governance.changes.calendar.today')}
      </Button>
      <IconButton
        size="small"
        aria-label={t('governance.changes.calendar.before')}
        onClick={() => go(-1)}
      >
        <BeforeIcon />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('governance.changes.calendar.after')}
        onClick={() => go(1)}
      >
        <AfterIcon />
      </IconButton>
      <h2 className={classes.month} aria-live="polite">
        {calendar.month(day)}
      </h2>
    </div>
  );
}
