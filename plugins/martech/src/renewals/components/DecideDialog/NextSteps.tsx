import {
  Renewal,
  RenewalOutcome,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useNextStep } from '../../hooks/useNextStep';
import { useDecideStyles } from './useDecideStyles';

/** What has to be done after the decision, and by when. */
export function NextSteps(props: {
  /** Missing: not chosen yet. */
  outcome?: RenewalOutcome;
  renewal: Renewal;
}) {
  const { outcome, renewal } = props;
  const { decision } = renewal;
  const t = useMartechTranslation();
  const nextStep = useNextStep(renewal);
  const classes = useDecideStyles();
  return (
    <section aria-label={t('renewals.decide.next')} aria-live="polite">
      <div className={classes.legend}>{t('renewals.decide.next')}</div>
      <p className={classes.next}>
        {outcome ? nextStep(outcome) : t('renewals.decide.nextUnchosen')}
      </p>
      {decision && (
        <p className={classes.next}>
          {t('renewals.decide.replaces', { title: decision.title })}
        </p>
      )}
    </section>
  );
}
