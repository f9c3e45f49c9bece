import { Entity } from '@backstage/catalog-model';
import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useToday } from '../../hooks/useToday';
import { brittleReasons, isInUse } from '../../lib/brittle';
import { BrittleMarks } from '../BrittleMarks';
import { StatusMark } from '../StatusMark';
import { HealthFields } from './HealthFields';

/** What may break, then credentials, monitoring and contract. */
export function Health(props: {
  integration: MarketingIntegration;
  entities: Map<string, Entity>;
}) {
  const { integration } = props;
  const t = useMartechTranslation();
  const sound = brittleReasons(integration, useToday()).length === 0;
  return (
    <>
      <div style={{ display: 'grid', gap: 4, marginBottom: 16 }}>
        <BrittleMarks integration={integration} />
        {sound && (
          <StatusMark tone={isInUse(integration) ? 'good' : 'quiet'}>
            {isInUse(integration)
              ? t('entity.integration.sound')
              : t('entity.integration.notInUse')}
          </StatusMark>
        )}
      </div>
      <HealthFields {...props} />
    </>
  );
}
