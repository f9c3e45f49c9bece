import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { StatusFailed } from '../../../status/components/StatusFailed';
import { Panel } from '../../../status/components/Panel';
import { useScorecardPreview } from '../../hooks/useScorecardPreview';
import { Validation } from '../../hooks/useValidation';
import { PreviewResult } from './PreviewResult';

/** What the text would change in the portfolio, as soon as it has no problems. */
export function PreviewPanel(props: { text: string; validation: Validation }) {
  const { text, validation } = props;
  const t = useMartechTranslation();
  const asked = useScorecardPreview(text, validation.isValid);
  const preview = validation.isValid ? asked.data : undefined;
  const error = validation.error ?? (validation.isValid ? asked.error : null);
  const isWorking = validation.isChecking || asked.isFetching;
  const waits = !validation.isValid && !isWorking && !error;
  const retry = () =>
    validation.error ? validation.retry() : void asked.refetch();
  return (
    <Panel id="preview" title={t('editor.previewTitle')}>
      <Typography variant="body2" color="textSecondary" paragraph>
        {t('editor.previewNote')}
      </Typography>
      {isWorking && <LinearProgress aria-label={t('editor.previewing')} />}
      {waits && <p>{t('editor.previewWaits')}</p>}
      {error && !isWorking && <StatusFailed error={error} onRetry={retry} />}
      {preview?.problems.map(({ message }) => (
        // Found out only by running it, such as that it takes too long.
        <StatusMark key={message} tone="bad">
          {message}
        </StatusMark>
      ))}
      {preview?.problems.length === 0 && <PreviewResult preview={preview} />}
    </Panel>
  );
}
