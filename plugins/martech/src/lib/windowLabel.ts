import { WindowFilter } from '../lists';
import { MartechTranslation } from '../translation';

/** How a window over days is called. */
export const windowLabel = (
  t: MartechTranslation,
  filter: WindowFilter,
  value: string,
): string =>
  value === 'past'
    ? t(`window.past.${filter.id}`)
    : t('window.next', { days: value });
