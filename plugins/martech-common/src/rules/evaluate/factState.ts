import { Duration } from 'luxon';
import { DateTime } from 'luxon';
import { seenAt } from '../snapshot/factsVariable';
import { FactReading, Snapshot } from '../types';

/** A fact that a rule may not rely on, or the moment from which it may not. */
export type FactState = { usable: false } | { usable: true; until: number };

const durations = new Map<string, Duration>();

function durationOf(text: string): Duration {
  const known = durations.get(text);
  if (known) return known;
  const made = Duration.fromISO(text);
  durations.set(text, made);
  return made;
}

const ends = (fact: FactReading, now: Date, maxAge: string | undefined) => {
  const byAge = maxAge
    ? DateTime.fromJSDate(seenAt(fact, now), { zone: 'utc' })
        .plus(durationOf(maxAge))
        .toMillis()
    : Infinity;
  return Math.min(fact.freshUntil?.getTime() ?? Infinity, byAge);
};

/** Whether a listed fact may be relied on at the moment of the snapshot. */
export function factState(
  { facts, now }: Snapshot,
  name: string,
  maxAge: string | undefined,
): FactState {
  const fact = facts.get(name);
  if (!fact) return { usable: false };
  const until = ends(fact, now, maxAge);
  return now.getTime() < until ? { usable: true, until } : { usable: false };
}
