import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { FixActions } from '../FixActions';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'flex-start',
      gap: theme.spacing(1, 2),
    },
    words: { flex: '1 1 260px', minWidth: 0 },
    name: { fontWeight: 700 },
    how: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechNextFix' },
);

/** One thing to do: what, how, and the button that leads there. */
export function NextFix(props: { check: CheckResult; scorecard: string }) {
  const { check, scorecard } = props;
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <div className={classes.words}>
        <div className={classes.name}>{check.title}</div>
        {check.remediation && (
          <div className={classes.how}>{check.remediation.text}</div>
        )}
      </div>
      <FixActions check={check} scorecard={scorecard} />
    </li>
  );
}
