import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { TimelineDay } from '../../lib/timeline';
import { EventRow } from './EventRow';

const useStyles = makeStyles(
  theme => ({
    root: {
      borderLeft: `2px solid ${theme.palette.divider}`,
      marginLeft: theme.spacing(0.75),
      padding: theme.spacing(0, 0, 1.5, 2.5),
    },
    day: {
      ...theme.typography.subtitle2,
      fontWeight: 700,
      position: 'relative',
      margin: 0,
      '&::before': {
        content: '""',
        position: 'absolute',
        left: -theme.spacing(2.5) - 7,
        top: '0.35em',
        width: 12,
        height: 12,
        borderRadius: '50%',
        border: `2px solid ${theme.palette.text.secondary}`,
        backgroundColor: theme.palette.background.paper,
      },
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
  }),
  { name: 'MartechDayOfChanges' },
);

/** Everything that changed on one day. */
export function DayOfChanges(props: { day: TimelineDay }) {
  const { day, events } = props.day;
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <h4 className={classes.day}>{formats.day(day)}</h4>
      <ul className={classes.list}>
        {events.map(event => (
          <EventRow key={event.key} event={event} />
        ))}
      </ul>
    </div>
  );
}
