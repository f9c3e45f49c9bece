import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';
import { Field } from '../Field';

/** From when a scorecard counts, and until when a campaign should be done. */
export function ScorecardFields(props: { entity: MarketingScorecard }) {
  const { enforceFrom, targetDate } = props.entity.spec;
  const t = useMartechTranslation();
  const dayText = useDayText();
  return (
    <>
      {enforceFrom && (
        <Field label={t('entity.about.field.enforceFrom')}>
          {dayText(enforceFrom)}
        </Field>
      )}
      {targetDate && (
        <Field label={t('entity.about.field.targetDate')}>
          {dayText(targetDate)}
        </Field>
      )}
    </>
  );
}
