import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';

/** Who decides is being found out, or could not be. */
export function DecidesNote(props: { error: Error | null }) {
  const t = useMartechTranslation();
  return (
    <>
      {props.error
        ? t('governance.decides.failed', { reason: errorReason(props.error) })
        : t('governance.decides.loading')}
    </>
  );
}
