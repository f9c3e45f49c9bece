import { daysBetween } from '../../lib/days';

/** How long something has been in use, and whether it was before anybody looked. */
export interface DaysInUse {
  days: number;
  /** It was in use already on the day history began. */
  isAtLeast: boolean;
}

/** Whole days in UTC, as the backend counts them. */
export function daysInUse(
  liveSince: string,
  { asOf, historyFrom }: { asOf: string; historyFrom: string | null },
): DaysInUse {
  const since = liveSince.slice(0, 10);
  return {
    days: daysBetween(since, asOf.slice(0, 10)),
    isAtLeast: historyFrom !== null && since <= historyFrom,
  };
}
