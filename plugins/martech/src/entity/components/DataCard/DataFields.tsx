import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDurationText } from '../../hooks/useDurationText';
import { ChipsField } from '../ChipsField';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { DpiaField } from './DpiaField';

/** What data there is and under which rules, field by field. */
export function DataFields(props: {
  data: NonNullable<MarketingPlatform['spec']['data']>;
}) {
  const { data } = props;
  const t = useMartechTranslation();
  const durationText = useDurationText();
  return (
    <Fields>
      <Field label={t('entity.data.field.classification')}>
        <Word t={t} list="dataClass" value={data.classification} />
      </Field>
      <Field label={t('entity.data.field.personalData')}>
        <Word t={t} list="personalData" value={data.personalData} />
      </Field>
      {data.vendorRole && (
        <Field label={t('entity.data.field.vendorRole')}>
          {t(`entity.data.vendorRole.${data.vendorRole}`)}
        </Field>
      )}
      {data.transfer && (
        <Field label={t('entity.data.field.transfer')}>
          {t(`entity.data.transfer.${data.transfer}`)}
        </Field>
      )}
      {data.retention && (
        <Field label={t('entity.data.field.retention')}>
          {durationText(data.retention)}
        </Field>
      )}
      {data.sso && (
        <Field label={t('entity.data.field.sso')}>
          {t(`entity.data.sso.${data.sso}`)}
        </Field>
      )}
      {data.dpia && <DpiaField dpia={data.dpia} />}
      <ChipsField
        label={t('entity.data.field.residency')}
        values={data.residency}
      />
      <ChipsField
        label={t('entity.data.field.purposes')}
        values={data.purposes}
      />
      <ChipsField
        label={t('entity.data.field.dataSubjects')}
        values={data.dataSubjects}
      />
      <ChipsField
        label={t('entity.data.field.subProcessors')}
        values={data.subProcessors}
      />
    </Fields>
  );
}
