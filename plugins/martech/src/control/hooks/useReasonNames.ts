import {
  conditions,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { humanName } from '../../lib/humanName';
import { word } from '../../translation';

/** What a reason of the past is called: its condition or signal. */
export function useReasonNames(): (id: string) => string {
  const t = useMartechTranslation();
  return id => {
    const condition = conditions.find(known => known === id);
    if (condition) return t(`entity.scorecard.condition.${condition}`);
    const signal = signalIds.find(known => known === id);
    return signal ? word(t, 'signal', signal) : humanName(id);
  };
}
