import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { HostedTemplates } from './HostedTemplates';

/** Templates that are built on a platform. */
export function HostedTemplatesCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => (
        <MartechCard title={t('entity.template.hosted.title')}>
          <HostedTemplates platform={platform} />
        </MartechCard>
      )}
    </ForKind>
  );
}
