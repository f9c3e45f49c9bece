import { DecisionSide } from './decisionAreas';

/** What of an operating model says which areas decide. */
export interface DecidingAreas {
  areas: ReadonlyArray<{ id: string; side: DecisionSide }>;
  /** Area of what names none, or one that does not exist. */
  fallbackArea: string;
}

/**
 * The areas that have to decide about something new: the fallback for names
 * that the model does not have, nothing where people are free.
 */
export function areasToAsk(
  ids: readonly string[],
  { areas, fallbackArea }: DecidingAreas,
): string[] {
  const asked = ids.flatMap(id => {
    const area = areas.find(one => one.id === id);
    if (!area) return [fallbackArea];
    return area.side === 'free' ? [] : [id];
  });
  return [...new Set(asked)];
}
