import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import clsx from 'clsx';
import { Tone, useToneStyles } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { daysBetween } from '../../../lib/days';
import { DueState, dueState } from '../../../lib/dueState';

const looks: Record<DueState, { Icon: typeof ErrorIcon; tone: Tone }> = {
  past: { Icon: ErrorIcon, tone: 'bad' },
  soon: { Icon: ScheduleIcon, tone: 'warn' },
  later: { Icon: ScheduleIcon, tone: 'quiet' },
};

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 0.75),
    },
    icon: { fontSize: '1.15em' },
    day: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechDaysLeft' },
);

/** How long a campaign still runs, and until when. */
export function DaysLeft(props: { targetDate: string; today: string }) {
  const { targetDate, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const tones = useToneStyles();
  const days = daysBetween(today, targetDate);
  const { Icon, tone } = looks[dueState(today, targetDate)];
  const left =
    days < 0
      ? t('scorecard.list.daysOver', { count: -days })
      : t('scorecard.list.daysLeft', { count: days });
  return (
    <span className={classes.root}>
      <Icon
        fontSize="inherit"
        className={clsx(classes.icon, tones[tone])}
        aria-hidden
      />
      <span>{days === 0 ? t('scorecard.list.lastDay') : left}</span>
      <span className={classes.day}>
        {t('scorecard.list.target', { day: formats.day(targetDate) })}
      </span>
    </span>
  );
}
