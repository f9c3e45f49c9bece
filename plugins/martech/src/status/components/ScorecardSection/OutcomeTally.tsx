import { makeStyles } from '@material-ui/core/styles';
import { OutcomeCounts } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeOrder } from '../../../components/OutcomeBar';
import { useFormats } from '../../../hooks/useFormats';
import { CheckOutcome } from '../CheckItem/CheckOutcome';

const useStyles = makeStyles(
  theme => ({
    root: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
    },
    entry: { display: 'inline-flex', gap: theme.spacing(0.75) },
  }),
  { name: 'MartechOutcomeTally' },
);

/** How many checks came to each outcome; outcomes that nothing came to are left out. */
export function OutcomeTally(props: { counts: OutcomeCounts; calm: boolean }) {
  const { calm, counts } = props;
  const formats = useFormats();
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {outcomeOrder
        .filter(outcome => counts[outcome] > 0)
        .map(outcome => (
          <li key={outcome} className={classes.entry}>
            <b>{formats.number(counts[outcome])}</b>
            <CheckOutcome outcome={outcome} calm={calm} />
          </li>
        ))}
    </ul>
  );
}
