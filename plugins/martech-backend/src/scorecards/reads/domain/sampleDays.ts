const DAY = 86_400_000;
const DAILY = 60;
const WEEKS = 52;

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/**
 * The days that a trend has points for, oldest first: every day of the last
 * two months, before that every seventh, a year in all. Today is not over and
 * not among them.
 *
 * @param today - `YYYY-MM-DD`
 */
export function sampleDays(today: string): string[] {
  const end = Date.parse(today);
  const ages = [
    ...Array.from({ length: DAILY }, (_, index) => index + 1),
    ...Array.from({ length: WEEKS }, (_, index) => (index + 1) * 7).filter(
      age => age > DAILY,
    ),
  ];
  return ages.reverse().map(age => dayOf(end - age * DAY));
}

/** The last millisecond of a day. */
export const endOfDay = (day: string): number => Date.parse(day) + DAY - 1;
