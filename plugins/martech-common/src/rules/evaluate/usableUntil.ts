import { seenAt } from '../snapshot/factsVariable';
import { Snapshot } from '../types';
import { addAge } from './age';

/**
 * The moment, in milliseconds, from which a listed fact may not be relied on
 * any more; undefined where that is so already, or it was never observed.
 */
export function usableUntil(
  { facts, now }: Snapshot,
  name: string,
  maxAge: string | undefined,
): number | undefined {
  const fact = facts.get(name);
  if (!fact) return undefined;
  const until = Math.min(
    fact.freshUntil?.getTime() ?? Infinity,
    maxAge ? addAge(seenAt(fact, now).getTime(), maxAge) : Infinity,
  );
  return now.getTime() < until ? until : undefined;
}
