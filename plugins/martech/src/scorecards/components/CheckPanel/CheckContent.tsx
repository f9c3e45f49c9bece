import { Link } from '@backstage/core-components';
import {
  Outcome,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { isEvaluated } from '../../lib/isEvaluated';
import { OutcomeList } from '../OutcomeList';
import { CheckFacts } from './CheckFacts';
import { FailingEntities } from './FailingEntities';
import { useCheckStyles } from './useCheckStyles';

/** What a check asks and why, how to fix it, and who fails it. */
export function CheckContent(props: {
  scorecard: ScorecardDetail;
  check: ScorecardDetail['checks'][number];
  onPick: (outcome: Outcome) => void;
}) {
  const { scorecard, check, onPick } = props;
  const t = useMartechTranslation();
  const classes = useCheckStyles();
  const { description, remediation, rule } = check;
  return (
    <>
      {description && <p className={classes.text}>{description}</p>}
      <CheckFacts check={check} levels={scorecard.levels} />
      {remediation && (
        <section>
          <h3 className={classes.subtitle}>{t('scorecard.check.fix')}</h3>
          <p className={classes.text}>{remediation.text}</p>
          {remediation.url && (
            <Link to={remediation.url}>{t('scorecard.check.fixThere')}</Link>
          )}
        </section>
      )}
      {isEvaluated(scorecard) && (
        <>
          <section>
            <h3 className={classes.subtitle}>
              {t('scorecard.check.outcomes')}
            </h3>
            <OutcomeList counts={check.outcomes} onPick={onPick} />
          </section>
          <FailingEntities
            scorecard={scorecard.entityRef}
            check={check.id}
            onShow={() => onPick('fail')}
          />
        </>
      )}
      <section>
        <h3 className={classes.subtitle}>{t('scorecard.check.rule')}</h3>
        <pre className={classes.rule}>{rule}</pre>
      </section>
    </>
  );
}
