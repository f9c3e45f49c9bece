import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Field } from '../Field';
import { Fields } from '../Fields';

/** What success looks like: each measure with the value to reach. */
export function Measures(props: {
  measures: NonNullable<MarketingPlatform['spec']['successMeasures']>;
}) {
  const t = useMartechTranslation();
  const formats = useFormats();
  return (
    <Fields>
      {props.measures.map(({ comparator, kind, name, objective, unit }) => (
        <Field key={name} label={t(`entity.change.kind.${kind}`)}>
          <div>{name}</div>
          <strong>
            {t('entity.change.objective', {
              comparator: t(`entity.change.comparator.${comparator}`),
              value: formats.number(objective),
              unit: unit ?? '',
            })}
          </strong>
        </Field>
      ))}
    </Fields>
  );
}
