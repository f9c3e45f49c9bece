import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities } from '../../hooks/useEntities';
import { refOf } from '../../lib/refOf';
import { Loaded } from '../Loaded';
import { Section } from '../Section';
import { DataFlows } from './DataFlows';
import { FlowPicture } from './FlowPicture';
import { Health } from './Health';

/** Arranges the picture of an integration, its data flows and its health. */
export function Flow(props: { integration: MarketingIntegration }) {
  const { integration } = props;
  const { monitoring, source, target } = integration.spec;
  const t = useMartechTranslation();
  const refs = [
    refOf(source, 'MarketingPlatform', integration),
    refOf(target, 'MarketingPlatform', integration),
    refOf(monitoring?.alerts, 'Group', integration),
  ].flatMap(ref => ref ?? []);
  const request = useEntities(refs);
  return (
    <Loaded request={request} rows={4}>
      {entities => (
        <>
          <FlowPicture integration={integration} entities={entities} />
          <Section title={t('entity.integration.flows')}>
            <DataFlows integration={integration} />
          </Section>
          <Section title={t('entity.integration.health')}>
            <Health integration={integration} entities={entities} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
