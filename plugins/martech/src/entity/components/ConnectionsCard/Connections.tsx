import {
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import {
  isMarketingIntegration,
  MarketingPlatform,
  RELATION_INTEGRATED_BY,
  RELATION_SUCCEEDS,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntities, wholeFields } from '../../hooks/useEntities';
import { relatedRefs } from '../../lib/relatedRefs';
import { Empty } from '../Empty';
import { Loaded } from '../Loaded';
import { Rows } from '../Rows';
import { Section } from '../Section';
import { IntegrationRow } from './IntegrationRow';
import { NamesSection } from '../NamesSection';

const others = {
  dependsOn: RELATION_DEPENDS_ON,
  dependencyOf: RELATION_DEPENDENCY_OF,
  succeeds: RELATION_SUCCEEDS,
};
const otherIds = ['dependsOn', 'dependencyOf', 'succeeds'] as const;

/** Loads everything a platform is connected to in one request. */
export function Connections(props: { platform: MarketingPlatform }) {
  const { platform } = props;
  const t = useMartechTranslation();
  const request = useEntities(
    relatedRefs(platform, RELATION_INTEGRATED_BY, ...Object.values(others)),
    wholeFields,
  );
  if (request.refs.length === 0) {
    return (
      <Empty
        title={t('entity.connection.emptyTitle')}
        nextStep={t('entity.connection.emptyNext')}
      />
    );
  }
  return (
    <Loaded request={request} rows={5}>
      {entities => {
        const integrations = [...entities.values()].filter(
          isMarketingIntegration,
        );
        return (
          <>
            {integrations.length > 0 && (
              <Section title={t('entity.connection.section.integrations')}>
                <Rows>
                  {integrations.map(integration => (
                    <IntegrationRow
                      key={integration.metadata.name}
                      integration={integration}
                      platform={platform}
                    />
                  ))}
                </Rows>
              </Section>
            )}
            {otherIds.map(id => (
              <NamesSection
                key={id}
                title={t(`entity.connection.section.${id}`)}
                refs={relatedRefs(platform, others[id])}
                entities={entities}
              />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}
