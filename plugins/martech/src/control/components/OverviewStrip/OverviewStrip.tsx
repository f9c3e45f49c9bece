import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useOverview } from '../../../governance/hooks/useOverview';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Consistency } from './Consistency';
import { StateCounts } from './StateCounts';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'center',
      gap: theme.spacing(1, 4),
      padding: theme.spacing(1.25, 2),
      minHeight: 68,
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      },
    },
  }),
  { name: 'MartechOverviewStrip' },
);

/** How the platforms stand, in one line above their list. */
export function OverviewStrip() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const { data, error } = useOverview();
  // The list below says more exactly what the reader may not see.
  if (error && !data) {
    return <StatusMark tone="quiet">{t('control.overview.failed')}</StatusMark>;
  }
  return (
    <Paper
      component="section"
      aria-label={t('control.overview.label')}
      className={classes.root}
      variant="outlined"
    >
      {data ? (
        <>
          <div>
            <StateCounts states={data.states} />
          </div>
          <Consistency consistency={data.consistency} />
        </>
      ) : (
        <Skeleton height={40} />
      )}
    </Paper>
  );
}
