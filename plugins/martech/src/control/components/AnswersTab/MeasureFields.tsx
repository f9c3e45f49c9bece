import {
  EntityStatus,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { Field } from '../../../entity/components/Field';
import { Fields } from '../../../entity/components/Fields';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { measureReading } from '../../lib/measureReading';

type Measures = NonNullable<MarketingPlatform['spec']['successMeasures']>;

/** Measures with the value to reach and, where it is known, the last number. */
export function MeasureFields(props: {
  measures: Measures;
  status: EntityStatus | undefined;
}) {
  const { measures, status } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  return (
    <Fields>
      {measures.map(measure => {
        const { comparator, kind, name, objective, unit = '' } = measure;
        const reading = measureReading(measure, status);
        return (
          <Field key={name} label={t(`entity.change.kind.${kind}`)}>
            <div>{name}</div>
            <strong>
              {t('entity.change.objective', {
                comparator: t(`entity.change.comparator.${comparator}`),
                value: formats.number(objective),
                unit,
              })}
            </strong>
            {reading && !reading.stale && (
              <div>
                <StatusMark tone={reading.reached ? 'good' : 'warn'}>
                  {t('control.answer.field.now', {
                    value: formats.number(reading.value),
                    unit,
                  })}
                  {', '}
                  {reading.reached
                    ? t('control.answer.field.reached')
                    : t('control.answer.field.missed')}
                </StatusMark>
              </div>
            )}
          </Field>
        );
      })}
    </Fields>
  );
}
