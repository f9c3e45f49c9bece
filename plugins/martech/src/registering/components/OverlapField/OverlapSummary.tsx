import Button from '@material-ui/core/Button';
import { Overlap } from '@martech-portal/backstage-plugin-martech-common';
import { UseQueryResult } from '@tanstack/react-query';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';

/** In one sentence, also for those who hear it: how many there are, or why nobody knows. */
export function OverlapSummary(props: {
  /** Whether the form says enough to look. */
  asked: boolean;
  found: UseQueryResult<Overlap>;
}) {
  const { asked, found } = props;
  const t = useMartechTranslation();
  if (found.error && asked) {
    return (
      <div role="alert">
        <StatusMark tone="warn">
          {t('registering.overlap.failed', {
            reason: errorReason(found.error),
          })}
        </StatusMark>{' '}
        <Button size="small" onClick={() => void found.refetch()}>
          {t('browse.retry')}
        </Button>
      </div>
    );
  }
  if (!asked) return <div>{t('registering.overlap.sayFirst')}</div>;
  if (!found.data)
    return <div role="status">{t('registering.overlap.looking')}</div>;
  const { needsReason, total } = found.data;
  return (
    <div role="status">
      {total === 0 ? (
        <StatusMark tone="good">{t('registering.overlap.nobody')}</StatusMark>
      ) : (
        <StatusMark tone={needsReason ? 'warn' : 'info'}>
          {t('registering.overlap.somebody', { count: total })}
        </StatusMark>
      )}
    </div>
  );
}
