import { Entity } from '@backstage/catalog-model';
import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { NamedField } from '../NamedField';
import { WebLink } from '../WebLink';

/** Credentials, monitoring and contract of an integration. */
export function HealthFields(props: {
  integration: MarketingIntegration;
  entities: Map<string, Entity>;
}) {
  const { entities, integration } = props;
  const { contract, credentialsExpireOn, monitoring } = integration.spec;
  const t = useMartechTranslation();
  const dayText = useDayText();
  return (
    <Fields>
      {credentialsExpireOn && (
        <Field label={t('entity.integration.credentials')}>
          {dayText(credentialsExpireOn)}
        </Field>
      )}
      {monitoring?.url && (
        <Field label={t('entity.integration.monitoring')}>
          <WebLink href={monitoring.url}>
            {t('entity.integration.monitoringLink')}
          </WebLink>
        </Field>
      )}
      <NamedField
        label={t('entity.integration.alerts')}
        of={integration}
        names={[monitoring?.alerts]}
        defaultKind="Group"
        entities={entities}
      />
      {contract && (
        <Field label={t('entity.integration.contract')}>
          {contract.url ? (
            <WebLink href={contract.url}>
              {t('entity.integration.contractVersion', {
                version: contract.version,
              })}
            </WebLink>
          ) : (
            t('entity.integration.contractVersion', {
              version: contract.version,
            })
          )}
        </Field>
      )}
    </Fields>
  );
}
