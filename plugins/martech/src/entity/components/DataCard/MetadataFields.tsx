import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChipsField } from '../ChipsField';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { Section } from '../Section';

/** Which metadata items carry, and why. */
export function MetadataFields(props: {
  standard: NonNullable<MarketingPlatform['spec']['metadataStandard']>;
}) {
  const { profile, purposes, requiredFields } = props.standard;
  const t = useMartechTranslation();
  return (
    <Section title={t('entity.data.section.metadata')}>
      <Fields>
        {profile && (
          <Field label={t('entity.data.field.profile')}>{profile}</Field>
        )}
        <ChipsField
          label={t('entity.data.field.requiredFields')}
          values={requiredFields}
        />
        <ChipsField
          label={t('entity.data.field.purposesOfMetadata')}
          values={purposes?.map(id => t(`entity.data.purpose.${id}`))}
        />
      </Fields>
    </Section>
  );
}
