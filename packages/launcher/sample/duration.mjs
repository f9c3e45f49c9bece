const SHAPE =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/**
 * An instant moved by an ISO 8601 duration, in UTC and by the calendar: `sign` 1 later, -1 earlier.
 * Throws when the duration cannot be read.
 */
export function moved(instant, duration, sign) {
  const parts = SHAPE.exec(duration)?.slice(1);
  if (!parts?.some(part => part))
    throw new Error(`"${duration}" is no duration such as P30D or P1Y.`);
  const [years, months, weeks, days, hours, minutes] = parts.map(
    part => sign * Number(part ?? 0),
  );
  const result = new Date(instant);
  result.setUTCMonth(result.getUTCMonth() + 12 * years + months);
  result.setUTCDate(result.getUTCDate() + 7 * weeks + days);
  result.setUTCMinutes(result.getUTCMinutes() + 60 * hours + minutes);
  return result;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** About how many days a duration is. */
export const inDays = duration =>
  (moved(new Date(0), duration, 1).getTime() - 0) / DAY_MS;

/** The calendar day of an instant in UTC. */
export const dayOf = instant => instant.toISOString().slice(0, 10);

/** Midnight UTC at the beginning of the day of an instant. */
export const midnightOf = instant => new Date(`${dayOf(instant)}T00:00:00Z`);
