import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useCalendarKeys } from '../../hooks/useCalendarKeys';
import { KeyList } from './KeyList';
import { NewAddress } from './NewAddress';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1.5),
    },
    text: { margin: 0 },
    make: { textTransform: 'none', justifySelf: 'start' },
  }),
  { name: 'MartechSubscription' },
);

/** How to see the dates in one's own calendar, and how to stop it. */
export function Subscription(props: { onClose: () => void }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  const { create, keys, revoke } = useCalendarKeys();
  const failure = create.error ?? revoke.error;
  return (
    <>
      <DialogTitle id="subscribe-calendar">
        {t('renewals.calendar.title')}
      </DialogTitle>
      <DialogContent dividers className={classes.root}>
        <p className={classes.text}>{t('renewals.calendar.about')}</p>
        <p className={classes.text}>{t('renewals.calendar.secret')}</p>
        {create.data ? (
          <NewAddress address={create.data.address} />
        ) : (
          <Button
            variant="contained"
            color="primary"
            className={classes.make}
            disabled={create.isPending}
            onClick={() => create.mutate()}
          >
            {create.isPending
              ? t('renewals.calendar.creating')
              : t('renewals.calendar.create')}
          </Button>
        )}
        {failure && (
          <Alert severity="error">
            {t('renewals.calendar.failed', { reason: errorReason(failure) })}
          </Alert>
        )}
        {keys.error && (
          <Alert severity="error">
            {t('renewals.calendar.loadFailed', {
              reason: errorReason(keys.error),
            })}
          </Alert>
        )}
        {keys.data && (
          <KeyList
            keys={keys.data.items}
            onRevoke={id => {
              if (create.data?.id === id) create.reset();
              revoke.mutate(id);
            }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('renewals.calendar.close')}</Button>
      </DialogActions>
    </>
  );
}
