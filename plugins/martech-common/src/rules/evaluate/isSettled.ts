import { CompiledCheck, FactReading, Snapshot } from '../types';
import { staleFrom } from './usableUntil';

const DAY = 86_400_000;

const isBetween = (instant: number, since: number, now: Date): boolean =>
  since <= instant && instant <= now.getTime();

/** Whether time changed what a rule reads of a fact. */
function hasAged(
  fact: FactReading,
  maxAge: string | undefined,
  { now }: Snapshot,
  since: number,
): boolean {
  return (
    // In the future, when it was read last: a rule sees the present instead.
    fact.observedAt.getTime() >= since ||
    isBetween(staleFrom(fact, maxAge, now), since, now)
  );
}

/**
 * Whether a check comes to what it came to before, provided that nothing but
 * time has changed.
 *
 * @param since - the first moment at which time could change something, in
 *   milliseconds: no later than the next midnight, should it use the calendar,
 *   nor than `staleAt` of the evaluation before
 */
export function isSettled(
  { definition, facts, programs, usesCalendar }: CompiledCheck,
  snapshot: Snapshot,
  since: number,
): boolean {
  const { now } = snapshot;
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  if (usesCalendar && midnight >= since) return false;
  if (programs?.readsMeasures) {
    for (const { freshUntil } of snapshot.facts.values()) {
      if (freshUntil && isBetween(freshUntil.getTime(), since, now)) {
        return false;
      }
    }
  }
  return facts.every(name => {
    const fact = snapshot.facts.get(name);
    return !fact || !hasAged(fact, definition.maxAge, snapshot, since);
  });
}
