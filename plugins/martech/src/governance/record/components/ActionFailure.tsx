import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';

/** Why something could not be done, and what to do about it. */
export function ActionFailure(props: {
  error: Error | null;
  outdated: boolean;
}) {
  const { error, outdated } = props;
  const t = useMartechTranslation();
  if (!error) return null;
  return outdated ? (
    <Alert severity="warning">
      <AlertTitle>{t('governance.action.faster')}</AlertTitle>
      {t('governance.action.fasterHelp')}
    </Alert>
  ) : (
    <Alert severity="error">
      {t('governance.action.failed', { reason: errorReason(error) })}
    </Alert>
  );
}
