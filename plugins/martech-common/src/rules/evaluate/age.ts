import { DateTime, Duration } from 'luxon';

/** Adds a duration to a moment, both in milliseconds, in UTC. */
type Add = (from: number) => number;

const known = new Map<string, Add>();
const KEPT = 1_000;

function make(text: string): Add {
  const duration = Duration.fromISO(text);
  if (!duration.isValid) return () => Infinity;
  if (duration.years === 0 && duration.months === 0) {
    const length = duration.toMillis();
    return from => from + length;
  }
  return from =>
    DateTime.fromMillis(from, { zone: 'utc' }).plus(duration).toMillis();
}

/**
 * The moment at which something seen at `from` is older than an ISO 8601
 * duration. Days and shorter have one length; months are those of the calendar.
 */
export function addAge(from: number, text: string): number {
  const add = known.get(text) ?? make(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, add);
  return add(from);
}
