import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Field } from '../Field';
import { Fields } from '../Fields';

/** Examples of what is changed freely, with approval and in an emergency. */
export function ChangePolicy(props: {
  policy: NonNullable<MarketingPlatform['spec']['changePolicy']>;
}) {
  const { emergency, normal = [], standard = [] } = props.policy;
  const t = useMartechTranslation();
  return (
    <Fields>
      {standard.length > 0 && (
        <Field label={t('entity.change.standard')}>
          {standard.map(({ id, title }) => (
            <div key={id}>{title}</div>
          ))}
        </Field>
      )}
      {normal.length > 0 && (
        <Field label={t('entity.change.normal')}>
          {normal.map(example => (
            <div key={example}>{example}</div>
          ))}
        </Field>
      )}
      {emergency && (
        <Field label={t('entity.change.emergency')}>{emergency}</Field>
      )}
    </Fields>
  );
}
