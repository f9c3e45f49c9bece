import {
  DecisionArea,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';

export { areasToAsk } from '@martech-portal/backstage-plugin-martech-common';

const named = ({ areas }: OperatingModel, id: string) =>
  areas.find(area => area.id === id);

/**
 * The area that a record names, as the model has it now. The fallback area
 * takes the place of one that is gone or in which people are free by now, so
 * that what was asked before can still be decided.
 */
export function decidingArea(id: string, model: OperatingModel): DecisionArea {
  const area = named(model, id);
  if (area && area.side !== 'free') return area;
  const fallback = named(model, model.fallbackArea);
  if (fallback) return fallback;
  throw new Error(`The operating model has no area "${model.fallbackArea}"`);
}
