import { conditions } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { TimelineEvent } from '../lib/timeline';

/** What changed, in the words that the rest of the page uses. */
export function useEventTitle() {
  const t = useMartechTranslation();
  return ({ subject, title, topic }: TimelineEvent): string => {
    if (topic === 'ready') return t('status.history.ready');
    if (topic === 'level') {
      return t('status.history.level', { scorecard: title });
    }
    const condition = conditions.find(id => subject === `condition:${id}`);
    return condition ? t(`entity.scorecard.condition.${condition}`) : title;
  };
}
