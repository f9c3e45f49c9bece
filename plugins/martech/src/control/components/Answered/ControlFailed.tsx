import { ResponseError } from '@backstage/errors';
import { Empty } from '../../../entity/components/Empty';
import { Failed } from '../../../entity/components/Failed';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';

/** Why something about an entity is not shown: not allowed, not known, or failed. */
export function ControlFailed(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const t = useMartechTranslation();
  const code = error instanceof ResponseError ? error.statusCode : undefined;
  if (code === 403) {
    return (
      <Empty
        title={t('control.view.forbidden')}
        nextStep={t('control.view.forbiddenHelp')}
      />
    );
  }
  if (code === 404) {
    return (
      <Empty
        title={t('control.view.unknown')}
        nextStep={t('control.view.unknownHelp')}
      />
    );
  }
  return <Failed error={new Error(errorReason(error))} onRetry={onRetry} />;
}
