import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeBar } from '../../../components/OutcomeBar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { campaignProgress } from '../../lib/campaignProgress';
import { DaysLeft } from '../DaysLeft';
import { Tile } from '../Tile';
import { CampaignClosing } from './CampaignClosing';
import { useCampaignStyles } from './useCampaignStyles';
import { WhoActs } from './WhoActs';

/** How far a campaign is, who still has to act, and what comes after it. */
export function CampaignPanel(props: {
  scorecard: ScorecardDetail;
  today: string;
  onOwner: (owner: string | undefined) => void;
}) {
  const { scorecard, today, onOwner } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useCampaignStyles();
  const { outcomes } = scorecard.rollup;
  const { done, open, all, share } = campaignProgress(outcomes);
  return (
    <div className={classes.root}>
      <Tile title={t('scorecard.campaign.progress')}>
        <div className={classes.progress}>
          <div className={classes.big}>
            {share === null
              ? t('scorecard.shared.noScore')
              : t('scorecard.list.done', { share: formats.percent(share) })}
          </div>
          <OutcomeBar counts={outcomes} without={['not-applicable']} />
          <div>
            {t('scorecard.list.doneOf', {
              done: formats.number(done),
              all: formats.number(all),
            })}
          </div>
          <div>
            {t('scorecard.campaign.open', {
              count: open,
              number: formats.number(open),
            })}
          </div>
          {scorecard.targetDate && (
            <DaysLeft targetDate={scorecard.targetDate} today={today} />
          )}
        </div>
      </Tile>
      <WhoActs scorecard={scorecard.entityRef} onOwner={onOwner} />
      <CampaignClosing scorecard={scorecard} />
    </div>
  );
}
