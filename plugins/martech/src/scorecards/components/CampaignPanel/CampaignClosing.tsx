import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ScorecardDetail } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { scorecardRouteRef } from '../../../routes';
import { useEnforcedStandards } from '../../hooks/useEnforcedStandards';
import { campaignClosure } from '../../lib/campaignClosure';
import { scorecardParams } from '../../lib/scorecardParams';
import { Tile } from '../Tile';
import { useCampaignStyles } from './useCampaignStyles';

/** Which of its checks stay when a campaign ends, and which need a home. */
export function CampaignClosing(props: { scorecard: ScorecardDetail }) {
  const { checks } = props.scorecard;
  const t = useMartechTranslation();
  const classes = useCampaignStyles();
  const address = useRouteRef(scorecardRouteRef);
  const standards = useEnforcedStandards();
  const closure = useMemo(
    () => standards && campaignClosure(checks, standards),
    [checks, standards],
  );
  return (
    <Tile title={t('scorecard.campaign.closing')}>
      <p className={classes.text}>{t('scorecard.campaign.closingHelp')}</p>
      {closure && closure.covered.length > 0 && (
        <ul className={classes.list}>
          {closure.covered.map(({ entityRef, title, count }) => (
            <li key={entityRef}>
              <Link to={address?.(scorecardParams(entityRef)) ?? ''}>
                {t('scorecard.campaign.covered', { count, standard: title })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {closure?.uncovered.length === 0 && (
        <p className={classes.text}>{t('scorecard.campaign.allCovered')}</p>
      )}
      {closure && closure.uncovered.length > 0 && (
        <>
          <p className={classes.text}>
            {t('scorecard.campaign.uncovered', {
              count: closure.uncovered.length,
            })}
          </p>
          <ul className={classes.list}>
            {closure.uncovered.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </Tile>
  );
}
