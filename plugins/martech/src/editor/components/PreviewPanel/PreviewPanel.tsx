import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { StatusFailed } from '../../../status/components/StatusFailed';
import { Panel } from '../../../status/components/Panel';
import { Validation } from '../../hooks/useValidation';
import { PreviewResult } from './PreviewResult';

/** What the text would change in the portfolio, as soon as it has no problems. */
export function PreviewPanel(props: { validation: Validation }) {
  const { error, isChecking, preview, problems, retry } = props.validation;
  const t = useMartechTranslation();
  const waits = problems.length > 0 || (!preview && !isChecking && !error);
  return (
    <Panel id="preview" title={t('editor.previewTitle')}>
      <Typography variant="body2" color="textSecondary" paragraph>
        {t('editor.previewNote')}
      </Typography>
      {isChecking && <LinearProgress aria-label={t('editor.previewing')} />}
      {waits && <p>{t('editor.previewWaits')}</p>}
      {error && !isChecking && <StatusFailed error={error} onRetry={retry} />}
      {preview && <PreviewResult preview={preview} />}
    </Panel>
  );
}
