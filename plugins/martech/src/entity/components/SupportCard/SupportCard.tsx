import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Support } from './Support';

/** Where to get help with a platform, and what is written down about it. */
export function SupportCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.support.title')}>
          <Support platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
