import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

/** What AI does, who checks it and how it is disclosed. */
export function AiFields(props: {
  ai: NonNullable<MarketingPlatform['spec']['ai']>;
}) {
  const { digitalSourceType, disclosure, humanReview, marking, use } = props.ai;
  const t = useMartechTranslation();
  const unchecked =
    use === 'generative' && (!humanReview || humanReview === 'none');
  return (
    <>
      <Fields>
        <Field label={t('entity.data.field.use')}>
          {t(`entity.data.aiUse.${use}`)}
        </Field>
        {humanReview && (
          <Field label={t('entity.data.field.humanReview')}>
            {t(`entity.data.humanReview.${humanReview}`)}
          </Field>
        )}
        {disclosure && (
          <Field label={t('entity.data.field.disclosure')}>{disclosure}</Field>
        )}
        {marking && (
          <Field label={t('entity.data.field.marking')}>{marking}</Field>
        )}
        {digitalSourceType && (
          <Field label={t('entity.data.field.digitalSourceType')}>
            <WebLink href={digitalSourceType}>{t('entity.data.term')}</WebLink>
          </Field>
        )}
      </Fields>
      {unchecked && (
        <StatusMark tone="warn">{t('entity.data.noReview')}</StatusMark>
      )}
    </>
  );
}
