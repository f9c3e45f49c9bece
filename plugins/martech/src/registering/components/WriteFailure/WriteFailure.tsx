import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { errorReason } from '../../../lib/errorReason';

/** Why something was not written; when somebody was faster, who that was. */
export function WriteFailure(props: {
  error: Error | null;
  /** What is there now, when it is not what was seen. */
  newer?: RegisteredEntity;
  /** What to do about a newer version. */
  advice: string;
  onReload?: () => void;
}) {
  const { advice, error, newer, onReload } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const titleOf = useRefTitles(newer ? [newer.updatedBy] : []);
  if (!error) return null;
  if (!newer) {
    return (
      <Alert severity="error">
        {t('registering.failure.failed', { reason: errorReason(error) })}
      </Alert>
    );
  }
  return (
    <Alert
      severity="warning"
      action={
        onReload && (
          <Button color="inherit" size="small" onClick={onReload}>
            {t('registering.failure.reload')}
          </Button>
        )
      }
    >
      <AlertTitle>{t('registering.failure.faster')}</AlertTitle>
      {t('registering.failure.newer', {
        who: titleOf(newer.updatedBy),
        when: formats.time(new Date(newer.updatedAt)),
        version: formats.number(newer.version),
      })}{' '}
      {advice}
    </Alert>
  );
}
