import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import RefreshIcon from '@material-ui/icons/Refresh';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useEvaluateEntity } from '../../hooks/useEvaluateEntity';

/** Evaluates the entity at once and says what came of it. */
export function EvaluateButton(props: { entityRef: string }) {
  const t = useMartechTranslation();
  const { data, error, isPending, mutate } = useEvaluateEntity(props.entityRef);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={isPending}
        startIcon={
          isPending ? (
            <CircularProgress size={16} aria-hidden />
          ) : (
            <RefreshIcon />
          )
        }
        onClick={() => mutate()}
      >
        {isPending ? t('status.view.evaluating') : t('status.view.evaluate')}
      </Button>
      <span role="status">
        {!isPending && data !== undefined && (
          <StatusMark tone="good">
            {data === 0
              ? t('status.view.same')
              : t('status.view.changed', { count: data })}
          </StatusMark>
        )}
        {!isPending && error && (
          <StatusMark tone="bad">
            {t('status.view.evaluateFailed', { reason: errorReason(error) })}
          </StatusMark>
        )}
      </span>
    </>
  );
}
