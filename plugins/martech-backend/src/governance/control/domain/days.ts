const DAY = 86_400_000;

/** First moment of a day, milliseconds; NaN for what is no day. */
export const startOf = (day: string): number => Date.parse(day.slice(0, 10));

/** First moment after a day, milliseconds. */
export const endOf = (day: string): number => startOf(day) + DAY;

/** The earliest of some moments that lies ahead; undefined without any. */
export function nextOf(
  now: number,
  moments: Iterable<number | undefined>,
): number | undefined {
  let next = Infinity;
  for (const moment of moments) {
    if (moment !== undefined && moment > now && moment < next) next = moment;
  }
  return next === Infinity ? undefined : next;
}
