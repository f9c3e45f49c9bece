import CircularProgress from '@material-ui/core/CircularProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'MartechPendingMark' },
);

/** A change waits to be evaluated. */
export function PendingMark() {
  const t = useMartechTranslation();
  return (
    <span role="status" className={useStyles().root}>
      <CircularProgress size={14} aria-hidden />
      {t('status.view.pending')}
    </span>
  );
}
