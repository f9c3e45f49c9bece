import { MarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { Field } from '../Field';
import { NamedField } from '../NamedField';
import { WebLink } from '../WebLink';
import { KindFieldsProps } from './kindFieldsProps';

/** Where a vendor is found, whom it belongs to and how risky it is. */
export function VendorFields(props: KindFieldsProps<MarketingVendor>) {
  const { entity, entities } = props;
  const { risk, ssoPlan, website, parent } = entity.spec;
  const t = useMartechTranslation();
  const dayText = useDayText();
  const riskWord = risk && t(`entity.about.level.${risk.tier}`);
  return (
    <>
      {website && (
        <Field label={t('entity.about.field.website')}>
          <WebLink href={website} />
        </Field>
      )}
      <NamedField
        label={t('entity.about.field.parent')}
        of={entity}
        names={[parent]}
        defaultKind="MarketingVendor"
        entities={entities}
      />
      {risk && riskWord && (
        <Field label={t('entity.about.field.risk')}>
          {risk.reviewedOn
            ? t('entity.about.riskReviewed', {
                risk: riskWord,
                day: dayText(risk.reviewedOn),
              })
            : riskWord}
        </Field>
      )}
      {ssoPlan && (
        <Field label={t('entity.about.field.ssoPlan')}>{ssoPlan}</Field>
      )}
    </>
  );
}
