import { InputError } from '@backstage/errors';

const DAY = 86_400_000;
const USUAL_DAYS = 30;

/** Days between whose ends something happened. */
export interface Period {
  from: string;
  asOf: string;
}

/** Number of a day since 1970. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;

/** The day of a number. */
export const dayOf = (number: number): string =>
  new Date(number * DAY).toISOString().slice(0, 10);

/**
 * The days that are asked about: a month without a first one, and never before
 * anything was known.
 *
 * @throws InputError when the first day is not before the last
 */
export function periodOf(
  asked: { from?: string; asOf?: string },
  today: string,
  historyFrom: string | null,
): Period {
  const asOf = asked.asOf ?? today;
  const from = asked.from ?? dayOf(dayNumber(asOf) - USUAL_DAYS);
  if (from > asOf) {
    throw new InputError(`from: ${from} is after ${asOf}, name an earlier day`);
  }
  const first = historyFrom ?? asOf;
  const begun = from < first ? first : from;
  return { asOf, from: begun > asOf ? asOf : begun };
}
