import {
  lastLifecycles,
  RegisteredEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { lifecycleOf } from './draftParts';

/** Whether an entity is at the end of its life. */
export const isEnded = (registered: RegisteredEntity): boolean =>
  lifecycleOf(registered) === lastLifecycles[registered.kind];

/** Whether it is tried out, and could be proposed. */
export const isSandbox = (registered: RegisteredEntity): boolean =>
  registered.kind === 'MarketingPlatform' &&
  lifecycleOf(registered) === 'sandbox';

/** What can be done with an entity besides editing it. */
export function offeredMoves(
  registered: RegisteredEntity,
): ('retire' | 'restore' | 'remove')[] {
  if (registered.removed) return ['restore'];
  return isEnded(registered) ? ['restore', 'remove'] : ['retire', 'remove'];
}
