import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useInbox } from '../../hooks/useInbox';
import { StartMenu } from '../../start/components/StartMenu';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 0),
      minHeight: 40,
    },
  }),
  { name: 'MartechInboxHead' },
);

/** How much waits, and where something new is started. */
export function InboxHead() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const total = useInbox().data?.pages.at(0)?.total;
  return (
    <div className={classes.root}>
      <span role="status">
        {total ? t('governance.inbox.count', { count: total }) : ''}
      </span>
      <StartMenu />
    </div>
  );
}
