import {
  Renewal,
  RenewalOutcome,
} from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDecideStyles } from './useDecideStyles';

/** What has to be done after the decision, and by when. */
export function NextSteps(props: {
  outcome: RenewalOutcome;
  renewal: Renewal;
  today: string;
}) {
  const { outcome, renewal, today } = props;
  const { decision, noticeDeadline } = renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useDecideStyles();
  const deadline = noticeDeadline
    ? formats.day(noticeDeadline)
    : t('renewals.decide.soon');
  const isLate = noticeDeadline !== undefined && noticeDeadline < today;
  return (
    <section aria-label={t('renewals.decide.next')} aria-live="polite">
      <div className={classes.legend}>{t('renewals.decide.next')}</div>
      {isLate && outcome !== 'renew' ? (
        <StatusMark tone="bad">
          {t('renewals.decide.late', { deadline })}
        </StatusMark>
      ) : (
        <p className={classes.next}>
          {t(`renewals.decide.nextOf.${outcome}`, { deadline })}
        </p>
      )}
      {decision && (
        <p className={classes.next}>
          {t('renewals.decide.replaces', { title: decision.title })}
        </p>
      )}
    </section>
  );
}
