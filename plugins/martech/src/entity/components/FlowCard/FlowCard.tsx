import { isMarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ForKind } from '../ForKind';
import { MartechCard } from '../MartechCard';
import { Flow } from './Flow';

/** What moves between two platforms, and how safe that is. */
export function FlowCard() {
  const t = useMartechTranslation();
  return (
    <ForKind is={isMarketingIntegration}>
      {integration => (
        <MartechCard title={t('entity.integration.title')}>
          <Flow integration={integration} />
        </MartechCard>
      )}
    </ForKind>
  );
}
