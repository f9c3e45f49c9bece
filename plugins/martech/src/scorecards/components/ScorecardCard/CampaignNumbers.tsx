import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeBar } from '../../../components/OutcomeBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { campaignProgress } from '../../lib/campaignProgress';
import { DaysLeft } from '../DaysLeft';
import { useCardStyles } from './useCardStyles';

/** How far a campaign is and how long it still runs. */
export function CampaignNumbers(props: {
  scorecard: ScorecardSummary;
  today: string;
}) {
  const { scorecard, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCardStyles();
  const { outcomes } = scorecard.rollup;
  const { done, all, share } = campaignProgress(outcomes);
  return (
    <div className={classes.numbers}>
      <div className={classes.score}>
        <span className={classes.big}>
          {share === null
            ? t('scorecard.shared.noScore')
            : t('scorecard.list.done', { share: formats.percent(share) })}
        </span>
      </div>
      <OutcomeBar counts={outcomes} without={['not-applicable']} />
      <div className={classes.levels}>
        {t('scorecard.list.doneOf', {
          done: formats.number(done),
          all: formats.number(all),
        })}
      </div>
      {scorecard.targetDate && (
        <div className={classes.facts}>
          <DaysLeft targetDate={scorecard.targetDate} today={today} />
        </div>
      )}
    </div>
  );
}
