import {
  Renewal,
  RenewalOutcome,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { termOf } from '../lib/termOf';

/** Says what has to be done after a decision, and by when. */
export function useNextStep(renewal: Renewal) {
  const { contractEnd, noticeDeadline } = renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const term = termOf(renewal);
  const deadline = noticeDeadline
    ? formats.day(noticeDeadline)
    : t('renewals.decide.soon');
  const day = contractEnd ? formats.day(contractEnd) : deadline;
  return (outcome: RenewalOutcome): string => {
    if (outcome === 'renew' || term === 'open') {
      return t(`renewals.decide.nextOf.${outcome}`, { deadline });
    }
    return term === 'over'
      ? t('renewals.decide.late.over', { day })
      : t(`renewals.decide.late.next.${term}.${outcome}`, { day, deadline });
  };
}
