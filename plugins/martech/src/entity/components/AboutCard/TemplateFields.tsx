import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { Field } from '../Field';
import { ReviewField } from './ReviewField';
import { VocabularyField } from './VocabularyField';

/** How a template is kept, and where it is used. */
export function TemplateFields(props: { entity: MarketingTemplate }) {
  const { spec } = props.entity;
  const t = useMartechTranslation();
  const lists = useVocabularies();
  return (
    <>
      {spec.version && (
        <Field label={t('entity.about.field.version')}>{spec.version}</Field>
      )}
      <Field label={t('entity.about.field.management')}>
        {t(`entity.about.management.${spec.management}`)}
        {spec.localReason && <div>{spec.localReason}</div>}
      </Field>
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
      <ReviewField reviewBy={spec.reviewBy} />
    </>
  );
}
