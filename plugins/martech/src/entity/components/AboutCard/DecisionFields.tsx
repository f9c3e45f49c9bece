import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { Field } from '../Field';
import { NamedField } from '../NamedField';
import { KindFieldsProps } from './kindFieldsProps';
import { ReviewField } from './ReviewField';

/** Who decided, when, and until when it holds. */
export function DecisionFields(props: KindFieldsProps<MarketingDecision>) {
  const { entity, entities } = props;
  const { decidedOn, deciders = [], reviewBy, variation } = entity.spec;
  const t = useMartechTranslation();
  const dayText = useDayText();
  return (
    <>
      {decidedOn && (
        <Field label={t('entity.about.field.decidedOn')}>
          {dayText(decidedOn)}
        </Field>
      )}
      <NamedField
        label={t('entity.about.field.deciders')}
        of={entity}
        names={deciders}
        defaultKind="User"
        entities={entities}
      />
      {variation && (
        <Field label={t('entity.about.field.variation')}>
          {t(`entity.about.variation.${variation}`)}
        </Field>
      )}
      <ReviewField reviewBy={reviewBy} />
    </>
  );
}
