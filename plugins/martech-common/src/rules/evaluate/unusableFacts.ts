import { CompiledCheck, Snapshot } from '../types';
import { usableUntil } from './usableUntil';

/** Earliest moment, in milliseconds, at which a fact that was read differs. */
export interface Horizon {
  until: number;
}

const none: readonly string[] = [];

/**
 * Facts that a check lists and may not rely on.
 *
 * @param horizon - is brought forward to when a fact it relies on turns stale,
 *   or when one that was seen in the future has been seen
 */
export function unusableFacts(
  { definition, facts }: CompiledCheck,
  snapshot: Snapshot,
  horizon: Horizon,
): readonly string[] {
  if (facts.length === 0) return none;
  const now = snapshot.now.getTime();
  return facts.filter(name => {
    const until = usableUntil(snapshot, name, definition.maxAge);
    if (until === undefined) return true;
    const seen = snapshot.facts.get(name)?.observedAt.getTime() ?? now;
    horizon.until = Math.min(horizon.until, until, seen > now ? seen : until);
    return false;
  });
}
