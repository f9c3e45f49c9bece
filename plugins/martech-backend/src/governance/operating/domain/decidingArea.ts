import {
  DecisionArea,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';

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

/**
 * The areas that have to decide about something new: the fallback for names
 * that the model does not have, nothing where people are free.
 */
export function areasToAsk(
  ids: readonly string[],
  model: OperatingModel,
): string[] {
  const asked = ids.flatMap(id => {
    const area = named(model, id);
    if (!area) return [model.fallbackArea];
    return area.side === 'free' ? [] : [area.id];
  });
  return [...new Set(asked)];
}
