import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Changes } from './Changes';

/** What counts as a change of a platform, and what success looks like. */
export function ChangeCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.change.title')}>
          <Changes platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
