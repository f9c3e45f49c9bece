import { isMarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Levels } from './Levels';

/** The levels of a scorecard and the checks of each, in words. */
export function ChecksCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingScorecard}>
      {scorecard => (
        <MartechCard title={t('entity.scorecard.title')}>
          <Levels scorecard={scorecard} />
        </MartechCard>
      )}
    </ForKind>
  );
}
