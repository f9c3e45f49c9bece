import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useToday } from '../../hooks/useToday';
import { useDayText } from '../../hooks/useDayText';
import { Field } from '../Field';
import { StatusMark } from '../StatusMark';

/** Until when something must be looked at again; says when that has passed. */
export function ReviewField(props: { reviewBy?: string }) {
  const { reviewBy } = props;
  const t = useMartechTranslation();
  const dayText = useDayText();
  const today = useToday();
  if (!reviewBy) return null;
  const day = dayText(reviewBy);
  return (
    <Field label={t('entity.about.field.reviewBy')}>
      {reviewBy < today ? (
        <StatusMark tone="warn">
          {t('entity.about.reviewOverdue', { day })}
        </StatusMark>
      ) : (
        day
      )}
    </Field>
  );
}
