import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDayText } from '../../hooks/useDayText';

/** When something was decided, or that it was not. */
export function DecidedOn(props: { day?: string }) {
  const { day } = props;
  const t = useMartechTranslation();
  const dayText = useDayText();
  return (
    <span>
      {day
        ? t('entity.decision.list.on', { day: dayText(day) })
        : t('entity.decision.list.open')}
    </span>
  );
}
