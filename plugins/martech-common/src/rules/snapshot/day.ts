const DAY = 86_400_000;
const LONGEST = 40;
/** Length of `YYYY-MM-DD`. */
const LENGTH = 10;
const ZERO = 48;
const DASH = 45;
const T = 84;

/** Number of an instant's day in UTC, counted from 1970-01-01. */
export const dayOf = (instant: Date): number =>
  Math.floor(instant.getTime() / DAY);

/** An instant's day in UTC, `YYYY-MM-DD`. */
export const isoDay = (instant: Date): string =>
  instant.toISOString().slice(0, LENGTH);

/** The number that digits of a text write; NaN when they are none. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Number of the day that a day or an ISO 8601 instant names (the instant's day
 * in UTC); NaN when it names none. Runs for most rules of most entities, hence
 * without a regular expression.
 */
export function dayNamed(text: string): number {
  const { length } = text;
  if (length < LENGTH || length > LONGEST) return NaN;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NaN;
  const month = digits(text, 5, 7);
  const day = digits(text, 8, LENGTH);
  const instant = Date.UTC(digits(text, 0, 4), month - 1, day);
  // A day that a month does not have would be one of the next month.
  const inMonth = month >= 1 && month <= 12;
  if (!inMonth || new Date(instant).getUTCDate() !== day) return NaN;
  if (length === LENGTH) return instant / DAY;
  return text.charCodeAt(LENGTH) === T
    ? Math.floor(Date.parse(text) / DAY)
    : NaN;
}
