import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { Empty } from '../../../entity/components/Empty';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Why there is not a single result, and what follows. */
export function NoResults(props: { status: EntityStatus; past: boolean }) {
  const { past, status } = props;
  const { evaluatedAt, historyFrom, pending } = status;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (past) {
    return (
      <Empty
        title={t('status.view.nonePast')}
        nextStep={
          historyFrom
            ? t('status.view.historyStarts', { day: formats.day(historyFrom) })
            : t('status.view.noHistory')
        }
      />
    );
  }
  return evaluatedAt === null || pending ? (
    <div role="status">
      <Empty
        title={t('status.view.waiting')}
        nextStep={t('status.view.waitingHelp')}
      />
    </div>
  ) : (
    <Empty title={t('status.view.none')} nextStep={t('status.view.noneHelp')} />
  );
}
