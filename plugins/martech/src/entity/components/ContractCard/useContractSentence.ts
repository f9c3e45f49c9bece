import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { ContractTimeline } from '../../lib/contractTimeline';

/** What the contract allows today, as one sentence. */
export function useContractSentence(
  start: string | undefined,
  timeline: ContractTimeline,
): string {
  const t = useMartechTranslation();
  const dayText = useDayText();
  const days = String(timeline.daysLeft ?? '');
  const end = dayText(timeline.end ?? '');
  const deadline = dayText(timeline.noticeDeadline ?? '');
  const next = timeline.nextNoticeDeadline;
  switch (timeline.state) {
    case 'not-started':
      return t('entity.contract.notStarted', {
        start: dayText(start ?? ''),
        end,
      });
    case 'can-cancel':
      return t('entity.contract.canCancel', { deadline, days });
    case 'cancel-soon':
      return t('entity.contract.cancelSoon', { deadline, days });
    case 'too-late':
      return next
        ? t('entity.contract.tooLateNext', {
            deadline,
            end,
            next: dayText(next),
          })
        : t('entity.contract.tooLate', { deadline, end });
    case 'no-notice':
      return t('entity.contract.noNotice', { end });
    case 'ended':
      return t('entity.contract.ended', { end });
    default:
      return t('entity.contract.noEnd');
  }
}
