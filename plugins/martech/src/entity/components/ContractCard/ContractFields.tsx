import { Entity } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDurationText } from '../../hooks/useDurationText';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { NamedField } from '../NamedField';

/** Money, seats and terms of a contract. */
export function ContractFields(props: {
  platform: MarketingPlatform;
  entities: Map<string, Entity>;
}) {
  const { entities, platform } = props;
  const { annualCost, autoRenew, budgetOwner, notice, seats, term } =
    platform.spec.contract ?? {};
  const t = useMartechTranslation();
  const formats = useFormats();
  const durationText = useDurationText();
  return (
    <Fields>
      {annualCost && (
        <Field label={t('entity.contract.field.annualCost')}>
          <strong>{formats.money(annualCost)}</strong>
        </Field>
      )}
      {seats !== undefined && (
        <Field label={t('entity.contract.field.seats')}>
          {formats.number(seats)}
        </Field>
      )}
      {notice && (
        <Field label={t('entity.contract.field.notice')}>
          {durationText(notice)}
        </Field>
      )}
      {autoRenew && term && (
        <Field label={t('entity.contract.field.term')}>
          {durationText(term)}
        </Field>
      )}
      <NamedField
        label={t('entity.contract.field.budgetOwner')}
        of={platform}
        names={[budgetOwner]}
        defaultKind="User"
        entities={entities}
      />
    </Fields>
  );
}
