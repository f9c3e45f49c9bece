import Button from '@material-ui/core/Button';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';

/** A part could not be loaded; the others stand. */
export function SectionFailed(props: { error: Error; onRetry: () => void }) {
  const t = useMartechTranslation();
  return (
    <div role="alert">
      <StatusMark tone="bad">
        {t('overview.page.partFailed', { reason: errorReason(props.error) })}
      </StatusMark>{' '}
      <Button size="small" variant="outlined" onClick={props.onRetry}>
        {t('overview.page.retry')}
      </Button>
    </div>
  );
}
