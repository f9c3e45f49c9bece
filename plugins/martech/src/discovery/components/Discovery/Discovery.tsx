import { makeStyles } from '@material-ui/core/styles';
import { CandidateList } from '../CandidateList';
import { LookPanel } from '../LookPanel';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      minWidth: 0,
    },
  }),
  { name: 'MartechDiscovery' },
);

/** What runs on our websites, and which of it nobody has registered. */
export function Discovery() {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <LookPanel />
      <CandidateList />
    </div>
  );
}
