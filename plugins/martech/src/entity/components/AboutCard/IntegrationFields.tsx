import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Field } from '../Field';
import { NamedField } from '../NamedField';
import { KindFieldsProps } from './kindFieldsProps';

/** How much depends on an integration, and who keeps it running. */
export function IntegrationFields(
  props: KindFieldsProps<MarketingIntegration>,
) {
  const { entity, entities } = props;
  const { criticality, maintainers = [] } = entity.spec;
  const t = useMartechTranslation();
  return (
    <>
      {criticality && (
        <Field label={t('entity.about.field.criticality')}>
          {t(`entity.about.level.${criticality}`)}
        </Field>
      )}
      <NamedField
        label={t('entity.about.field.maintainers')}
        of={entity}
        names={maintainers}
        defaultKind="User"
        entities={entities}
      />
    </>
  );
}
