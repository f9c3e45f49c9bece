import { lastLifecycles } from '@martech-portal/backstage-plugin-martech-common';
import { inLifecycle, isRetired } from './nextRegistered';
import { Registered } from './Registered';
import { dayEnd, sandboxDay } from './sandboxEnd';

/** What can be done with a registered entity beside editing it. */
export type Move = 'retire' | 'restore' | 'remove';

type Change = Partial<Pick<Registered, 'entity' | 'removedAt'>>;

function restored(registered: Registered, now: Date) {
  const { entity, entityRef, lifecycleBefore, removedAt } = registered;
  if (removedAt) return { change: { removedAt: undefined } };
  if (!isRetired(registered)) {
    return {
      refusal: `${entityRef} is neither removed nor ${
        lastLifecycles[registered.kind]
      }: there is nothing to restore`,
    };
  }
  if (lifecycleBefore === undefined) {
    return {
      refusal: `${entityRef} never was anything else: edit it and choose where it stands`,
    };
  }
  const again = inLifecycle(entity, lifecycleBefore);
  const day = sandboxDay(again);
  if (day !== undefined && dayEnd(day) <= now) {
    return {
      refusal: `The sandbox of ${entityRef} ended on ${day}: edit it, and register the platform in full or give it a later day`,
    };
  }
  return { change: { entity: again } };
}

/** What a move comes to, or why it cannot be done. */
export function movedEntity(
  registered: Registered,
  action: Move,
  now: Date,
): { change: Change } | { refusal: string } {
  const { entity, entityRef, kind, removedAt } = registered;
  if (action === 'restore') return restored(registered, now);
  if (removedAt) {
    return { refusal: `${entityRef} was removed: restore it first` };
  }
  if (action === 'remove') return { change: { removedAt: now } };
  return isRetired(registered)
    ? { refusal: `${entityRef} is ${lastLifecycles[kind]} already` }
    : { change: { entity: inLifecycle(entity, lastLifecycles[kind]) } };
}
