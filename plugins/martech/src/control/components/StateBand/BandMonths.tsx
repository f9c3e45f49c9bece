import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { StateBand } from '../../lib/stateBand';

/** Every third month has its name; more would run into each other. */
const NAMED = 3;

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.caption,
      position: 'relative',
      height: 26,
      marginBottom: theme.spacing(1),
      color: theme.palette.text.secondary,
      overflow: 'hidden',
    },
    month: {
      position: 'absolute',
      top: 0,
      height: 5,
      borderLeft: `1px solid ${theme.palette.text.secondary}`,
    },
    name: {
      position: 'absolute',
      top: 6,
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'MartechBandMonths' },
);

/** The months below a band; what they say is also in the list of changes. */
export function BandMonths(props: { months: StateBand['months'] }) {
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.root} aria-hidden>
      {props.months.map(({ day, place }, index) => (
        <span
          key={day}
          className={classes.month}
          style={{ left: `${place * 100}%` }}
        >
          {index % NAMED === 0 && place < 0.92 && (
            <span className={classes.name}>{formats.month(day)}</span>
          )}
        </span>
      ))}
    </div>
  );
}
