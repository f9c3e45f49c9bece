import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { PlatformRoles } from './PlatformRoles';

/** Who owns a platform and who holds each role on it. */
export function RolesCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.role.title')}>
          <PlatformRoles platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
