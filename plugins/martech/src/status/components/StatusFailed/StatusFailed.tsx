import { ResponseError } from '@backstage/errors';
import { Empty } from '../../../entity/components/Empty';
import { Failed } from '../../../entity/components/Failed';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';

/** Why there are no results: not allowed, not known yet, or it went wrong. */
export function StatusFailed(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const t = useMartechTranslation();
  const code = error instanceof ResponseError ? error.statusCode : undefined;
  if (code === 403) {
    return (
      <Empty
        title={t('status.view.forbidden')}
        nextStep={t('status.view.forbiddenHelp')}
      />
    );
  }
  if (code === 404) {
    return (
      <Empty
        title={t('status.view.unknown')}
        nextStep={t('status.view.unknownHelp')}
      />
    );
  }
  return <Failed error={new Error(errorReason(error))} onRetry={onRetry} />;
}
