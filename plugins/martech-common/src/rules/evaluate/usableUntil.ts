import { seenAt } from '../snapshot/factsVariable';
import { FactReading, Snapshot } from '../types';
import { addAge } from './age';

/** The moment, in milliseconds, from which a fact may not be relied on any more. */
export const staleFrom = (
  fact: FactReading,
  maxAge: string | undefined,
  now: Date,
): number =>
  Math.min(
    fact.freshUntil?.getTime() ?? Infinity,
    maxAge ? addAge(seenAt(fact, now).getTime(), maxAge) : Infinity,
  );

/**
 * The same of a listed fact; undefined where the moment is past already, or
 * the fact was never observed.
 */
export function usableUntil(
  { facts, now }: Snapshot,
  name: string,
  maxAge: string | undefined,
): number | undefined {
  const fact = facts.get(name);
  if (!fact) return undefined;
  const until = staleFrom(fact, maxAge, now);
  return now.getTime() < until ? until : undefined;
}
