import { JsonObject, JsonValue } from '@backstage/types';
import { EntityTimeline } from './entityTimeline';
import { mergePatch } from './mergePatch';

/** An entity as it was, and how many changes it has seen since. */
export interface PastState {
  entity: JsonValue;
  /** Changes that are still ahead of it; tells states of one entity apart. */
  ahead: number;
}

/**
 * What an entity was on a day.
 *
 * @param present - what it is now; undefined when the catalog does not have it
 * @returns undefined when it was not there
 */
export function stateOn(
  present: JsonObject | undefined,
  timeline: EntityTimeline,
  day: string,
): PastState | undefined {
  const { earlier, entity, since, until } = timeline;
  if ((since && day < since) || (until && day >= until)) return undefined;
  const last = entity ?? present;
  if (!last) return undefined;
  const undone = earlier
    .filter(state => day < state.until)
    .sort((a, b) => b.until.localeCompare(a.until));
  return {
    entity: undone.reduce<JsonValue>(
      (later, { was }) => mergePatch(later, was),
      last,
    ),
    ahead: undone.length,
  };
}
