import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { StatusMark } from '../StatusMark';

/** What a card shows when it could not load: why, and a way to try again. */
export function Failed(props: { error: Error; onRetry(): void }) {
  const t = useMartechTranslation();
  return (
    <div role="alert">
      <StatusMark tone="bad">{t('entity.shared.failed')}</StatusMark>
      <Typography variant="body2" color="textSecondary" paragraph>
        {props.error.message}
      </Typography>
      <Button size="small" variant="outlined" onClick={props.onRetry}>
        {t('entity.shared.tryAgain')}
      </Button>
    </div>
  );
}
