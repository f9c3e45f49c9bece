import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { LevelBar, levelParts } from '../../../components/LevelBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { isEvaluated } from '../../lib/isEvaluated';
import { CampaignNumbers } from './CampaignNumbers';
import { useCardStyles } from './useCardStyles';

/** What a scorecard comes to, or why it comes to nothing. */
export function ScorecardNumbers(props: {
  scorecard: ScorecardSummary;
  today: string;
}) {
  const { scorecard, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCardStyles();
  const { rollup, state, type } = scorecard;
  if (!isEvaluated(scorecard)) {
    return (
      <div className={classes.quiet}>
        {state === 'draft'
          ? t('scorecard.list.draft')
          : t('scorecard.list.retired')}
      </div>
    );
  }
  if (rollup.entities === 0) {
    return <div className={classes.quiet}>{t('scorecard.list.nothing')}</div>;
  }
  if (type === 'campaign') {
    return <CampaignNumbers scorecard={scorecard} today={today} />;
  }
  return (
    <div className={classes.numbers}>
      <div className={classes.score}>
        {rollup.meanScore === null ? (
          t('scorecard.shared.noScore')
        ) : (
          <>
            <span className={classes.big}>
              {formats.percent(rollup.meanScore)}
            </span>
            <span className={classes.quiet}>
              {t('scorecard.list.meanScore')}
            </span>
          </>
        )}
      </div>
      <LevelBar levels={rollup.levels} label={t('scorecard.list.levels')} />
      <div className={classes.levels} aria-hidden>
        {levelParts(rollup.levels).map(({ level, entities }) => (
          <span key={level?.id ?? ''}>
            {t('scorecard.shared.levelCount', {
              level: level?.title ?? t('scorecard.shared.noLevel'),
              number: formats.number(entities),
            })}
          </span>
        ))}
      </div>
    </div>
  );
}
