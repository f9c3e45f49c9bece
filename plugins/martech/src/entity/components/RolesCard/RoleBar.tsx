import { makeStyles } from '@material-ui/core/styles';
import { RoleRow } from '../../lib/roleRows';
import { isFilled } from '../../lib/roleSummary';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: 3 },
  segment: {
    flex: '1 1 0',
    height: 10,
    borderRadius: 3,
    border: `1px solid ${theme.palette.success.main}`,
    backgroundColor: theme.palette.success.main,
  },
  open: {
    borderColor: theme.palette.warning.main,
    borderStyle: 'dashed',
    backgroundColor: 'transparent',
  },
}));

/** One segment for each required role; open ones are dashed, not only coloured. */
export function RoleBar(props: { rows: RoleRow[] }) {
  const classes = useStyles();
  const required = props.rows.filter(
    row => row.required && row.state !== 'not-needed',
  );
  return (
    <div aria-hidden className={classes.root}>
      {required.map(row => (
        <span
          key={row.role}
          className={`${classes.segment} ${isFilled(row) ? '' : classes.open}`}
        />
      ))}
    </div>
  );
}
