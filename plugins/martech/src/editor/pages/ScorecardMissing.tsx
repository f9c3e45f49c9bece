import { ResponseError } from '@backstage/errors';
import { Empty } from '../../entity/components/Empty';
import { Failed } from '../../entity/components/Failed';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { errorReason } from '../../lib/errorReason';

/** Why there is nothing to edit, and what to do instead. */
export function ScorecardMissing(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const t = useMartechTranslation();
  const code = error instanceof ResponseError ? error.statusCode : undefined;
  if (code === 403 || code === 404) {
    return (
      <Empty
        title={code === 403 ? t('editor.forbidden') : t('editor.notFound')}
        nextStep={
          code === 403 ? t('editor.forbiddenHelp') : t('editor.notFoundHelp')
        }
      />
    );
  }
  return <Failed error={new Error(errorReason(error))} onRetry={onRetry} />;
}
