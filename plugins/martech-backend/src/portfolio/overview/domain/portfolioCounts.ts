import {
  ControlOverview,
  SignalId,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { noStates } from '../../noStates';
import { Standing } from './Standing';

/** How many platforms stand how, and how many have which signal. */
export function portfolioCounts(
  platforms: Iterable<Pick<Standing, 'signals' | 'state'>>,
): Pick<ControlOverview, 'signals' | 'states'> {
  const states = noStates();
  const signals = new Map<string, number>();
  for (const platform of platforms) {
    states[platform.state] += 1;
    for (const id of platform.signals) {
      signals.set(id, (signals.get(id) ?? 0) + 1);
    }
  }
  const entities = (id: SignalId) => signals.get(id) ?? 0;
  return {
    states,
    signals: signalIds.flatMap(id =>
      entities(id) > 0 ? [{ id, entities: entities(id) }] : [],
    ),
  };
}
