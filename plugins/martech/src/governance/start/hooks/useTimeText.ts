import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usualTime } from '../lib/usualTime';

/** Writes hours as people say them, for example "2.5 days". */
export function useTimeText(): (hours: number) => string {
  const t = useMartechTranslation();
  const formats = useFormats();
  return hours => {
    const { unit, value } = usualTime(hours);
    switch (unit) {
      case 'lessThanHour':
        return t('governance.decides.lessThanHour');
      case 'hours':
        return t('governance.decides.hours', { count: value });
      default:
        return t('governance.decides.days', { days: formats.number(value) });
    }
  };
}
