const DAY = 86_400_000;
const written = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/;
const LONGEST = 40;

/** Number of an instant's day in UTC, counted from 1970-01-01. */
export const dayOf = (instant: Date): number =>
  Math.floor(instant.getTime() / DAY);

/** An instant's day in UTC, `YYYY-MM-DD`. */
export const isoDay = (instant: Date): string =>
  instant.toISOString().slice(0, 10);

/**
 * Number of the day that a day or an ISO 8601 instant names (the instant's day
 * in UTC); NaN when it names none.
 */
export function dayNamed(text: string): number {
  if (text.length > LONGEST) return NaN;
  const parts = written.exec(text);
  if (!parts) return NaN;
  const [, year, month, day, time] = parts;
  if (time) return Math.floor(Date.parse(text) / DAY);
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(instant).getUTCDate() === Number(day) ? instant / DAY : NaN;
}
