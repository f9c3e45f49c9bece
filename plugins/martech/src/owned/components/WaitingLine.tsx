import { Ownership } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../entity/components/StatusMark';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

/** How much waits for them; nothing for who may not read records. */
export function WaitingLine(props: { waiting: Ownership['waiting'] }) {
  const { waiting } = props;
  const t = useMartechTranslation();
  if (!waiting) return null;
  const { overdue, total } = waiting;
  if (total === 0) {
    return <StatusMark tone="good">{t('owned.nothingWaits')}</StatusMark>;
  }
  return (
    <StatusMark tone={overdue > 0 ? 'bad' : 'info'}>
      {t('owned.waiting', { count: total })}
      {overdue > 0 && `, ${t('owned.overdue', { count: overdue })}`}
    </StatusMark>
  );
}
