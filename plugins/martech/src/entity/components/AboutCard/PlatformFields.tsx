import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { Chips } from '../Chips';
import { Field } from '../Field';
import { NamedField } from '../NamedField';
import { WebLink } from '../WebLink';
import { KindFieldsProps } from './kindFieldsProps';
import { SandboxField } from './SandboxField';
import { VocabularyField } from './VocabularyField';

/** What a platform is, for whom, and what it is the record for. */
export function PlatformFields(props: KindFieldsProps<MarketingPlatform>) {
  const { entity, entities } = props;
  const { spec } = entity;
  const t = useMartechTranslation();
  const lists = useVocabularies();
  const named = { of: entity, entities };
  return (
    <>
      {spec.sandbox && <SandboxField sandbox={spec.sandbox} />}
      {spec.tier && (
        <Field label={t('entity.about.field.tier')}>
          {t(`entity.about.tier.${spec.tier}`)}
        </Field>
      )}
      {spec.componentType && (
        <Field label={t('entity.about.field.componentType')}>
          {t(`entity.about.componentType.${spec.componentType}`)}
        </Field>
      )}
      <NamedField
        {...named}
        label={t('entity.about.field.vendor')}
        names={[spec.vendor]}
        defaultKind="MarketingVendor"
      />
      <NamedField
        {...named}
        label={t('entity.about.field.successor')}
        names={[spec.successor]}
        defaultKind="MarketingPlatform"
      />
      <VocabularyField
        label={t('entity.about.field.systemOfRecordFor')}
        list={lists.dataObjects}
        ids={spec.systemOfRecordFor}
      />
      <VocabularyField
        label={t('entity.about.field.capabilities')}
        list={lists.capabilities}
        ids={spec.capabilities}
      />
      <VocabularyField
        label={t('entity.about.field.markets')}
        list={lists.markets}
        ids={spec.markets}
      />
      <VocabularyField
        label={t('entity.about.field.channels')}
        list={lists.channels}
        ids={spec.channels}
      />
      <VocabularyField
        label={t('entity.about.field.assetClasses')}
        list={lists.assetClasses}
        ids={spec.assetClasses}
      />
      {spec.businessUnits && spec.businessUnits.length > 0 && (
        <Field label={t('entity.about.field.businessUnits')}>
          <Chips values={spec.businessUnits} />
        </Field>
      )}
      {spec.useCases && spec.useCases.length > 0 && (
        <Field label={t('entity.about.field.useCases')}>
          {spec.useCases.map(({ name, status }) => (
            <div key={name}>
              {t('entity.about.useCase', {
                name,
                status: t(`entity.about.useCaseStatus.${status}`),
              })}
            </div>
          ))}
        </Field>
      )}
      {spec.community && (
        <Field label={t('entity.about.field.community')}>
          <WebLink href={spec.community.url}>
            {t('entity.about.communityLink')}
          </WebLink>
        </Field>
      )}
    </>
  );
}
