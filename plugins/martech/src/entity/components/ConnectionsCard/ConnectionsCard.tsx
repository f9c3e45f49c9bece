import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Connections } from './Connections';

/** Where a platform sends and receives data, and what depends on what. */
export function ConnectionsCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.connection.title')}>
          <Connections platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
