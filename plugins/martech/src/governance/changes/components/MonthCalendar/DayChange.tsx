import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import clsx from 'clsx';
import { useToneStyles, wordLooks } from '../../../../components/Word';
import { word } from '../../../../translation';
import { useOpenRecord } from '../../../hooks/useOpenRecord';
import { Windowed } from '../../lib/dayPlan';
import { useCalendar } from './calendarContext';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'block',
      width: '100%',
      marginTop: 2,
      padding: theme.spacing(0.125, 0.5),
      textAlign: 'left',
      font: 'inherit',
      lineHeight: 1.35,
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 3,
      cursor: 'pointer',
      '&:hover': { borderColor: theme.palette.text.secondary },
    },
    line: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minWidth: 0,
      '& svg': { fontSize: '1.1em', flexShrink: 0 },
    },
    title: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    over: { color: theme.palette.text.secondary },
    collides: { fontWeight: 600 },
  }),
  { name: 'MartechDayChange' },
);

/** A change on a day of the calendar; by keyboard it is reached below the day. */
export function DayChange(props: { item: Windowed }) {
  const { record, startsAt } = props.item;
  const { t, calendar, collisions } = useCalendar();
  const classes = useStyles();
  const tones = useToneStyles();
  const open = useOpenRecord();
  const look = wordLooks.recordState?.[record.state];
  const state = word(t, 'recordState', record.state);
  return (
    <button
      type="button"
      tabIndex={-1}
      title={`${calendar.clock(startsAt)} ${record.number} ${
        record.title
      } · ${state}`}
      className={clsx(classes.root, !record.open && classes.over)}
      onClick={event => {
        event.stopPropagation();
        open(record);
      }}
    >
      <span className={classes.line}>
        {look && <look.Icon className={tones[look.tone]} titleAccess={state} />}
        <span className={classes.title}>{record.title}</span>
      </span>
      {collisions.has(record.id) && (
        <span className={clsx(classes.line, classes.collides)}>
          <WarningIcon className={tones.warn} aria-hidden />
          {t('governance.changes.calendar.collides')}
        </span>
      )}
    </button>
  );
}
