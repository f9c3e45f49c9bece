import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { DataAndAi } from './DataAndAi';

/** Which data a platform holds, under which agreement, and what AI does in it. */
export function DataCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.data.title')}>
          <DataAndAi platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
