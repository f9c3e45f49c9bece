import { makeStyles } from '@material-ui/core/styles';
import { CandidateList } from '../components/CandidateList';
import { LookPanel } from '../components/LookPanel';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      minWidth: 0,
    },
  }),
  { name: 'MartechDiscoveryPage' },
);

/** What runs on our websites, and which of it nobody has registered. */
export function DiscoveryPage() {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <LookPanel />
      <CandidateList />
    </div>
  );
}
