import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { StateBand } from '../../lib/stateBand';
import { useStateFills } from './useStateFills';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    entry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    swatch: { width: 12, height: 12, borderRadius: 2, flexShrink: 0 },
  }),
  { name: 'MartechBandLegend' },
);

/** What the colours of a band mean, and how many days each state lasted. */
export function BandLegend(props: { days: StateBand['days'] }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  const fills = useStateFills();
  return (
    <ul className={classes.root}>
      {props.days.map(({ days, state }) => (
        <li key={state} className={classes.entry}>
          <span className={`${classes.swatch} ${fills[state]}`} aria-hidden />
          {t('control.timeline.share', {
            state: word(t, 'controlState', state),
            count: days,
          })}
        </li>
      ))}
    </ul>
  );
}
