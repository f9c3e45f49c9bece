import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { TrendLine } from '../../../components/TrendLine';
import { Word } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { firstParagraph } from '../../../lib/firstParagraph';
import { scorecardRouteRef } from '../../../routes';
import { isEvaluated } from '../../lib/isEvaluated';
import { scorecardParams } from '../../lib/scorecardParams';
import { trendValues } from '../../lib/trendValues';
import { StateWords } from '../StateWords';
import { ProblemCount } from './ProblemCount';
import { ScorecardNumbers } from './ScorecardNumbers';
import { useCardStyles } from './useCardStyles';

/** A scorecard in the list: what it is, what it comes to, how that went. */
export function ScorecardCard(props: {
  scorecard: ScorecardSummary;
  today: string;
}) {
  const { scorecard, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCardStyles();
  const address = useRouteRef(scorecardRouteRef);
  const { rollup, checkCount, description } = scorecard;
  return (
    <li className={classes.root}>
      <div className={classes.main}>
        <h3 className={classes.title}>
          <Link to={address?.(scorecardParams(scorecard.entityRef)) ?? ''}>
            {scorecard.title}
          </Link>
        </h3>
        <div className={classes.facts}>
          <Word t={t} list="scorecardType" value={scorecard.type} />
          <StateWords scorecard={scorecard} />
          <RefLink entityRef={scorecard.owner} />
        </div>
        {description && (
          <p className={classes.description}>{firstParagraph(description)}</p>
        )}
        <div className={classes.facts}>
          <span>
            {t('scorecard.shared.checks', {
              count: checkCount,
              number: formats.number(checkCount),
            })}
          </span>
          {isEvaluated(scorecard) && (
            <span>
              {t('scorecard.list.entities', {
                count: rollup.entities,
                number: formats.number(rollup.entities),
              })}
            </span>
          )}
          {rollup.waiting > 0 && (
            <span>
              {t('scorecard.list.waiting', {
                number: formats.number(rollup.waiting),
              })}
            </span>
          )}
          {isEvaluated(scorecard) && rollup.notVisible !== undefined && (
            <span className={classes.quiet}>
              {t('scorecard.list.notVisible', {
                number: formats.number(rollup.notVisible),
              })}
            </span>
          )}
          <ProblemCount count={scorecard.problems.length} />
        </div>
      </div>
      <ScorecardNumbers scorecard={scorecard} today={today} />
      {isEvaluated(scorecard) && (
        <TrendLine
          points={trendValues(scorecard.trend)}
          today={today}
          label={t('scorecard.list.trend')}
        />
      )}
    </li>
  );
}
