const DAY = 86_400_000;

/** The midnight, in days since 1970, of a day or of an instant's day in UTC. */
export function dayNumber(text: string): number {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) {
    const at = new Date(`${text}T00:00:00Z`);
    const exists = !Number.isNaN(at.getTime());
    // There is no 30 February, although JavaScript would make one up.
    return exists && at.toISOString().startsWith(text)
      ? at.getTime() / DAY
      : NaN;
  }
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text)) return NaN;
  // An instant that names no zone is one in UTC, wherever this runs.
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  return Math.floor(Date.parse(zoned) / DAY);
}

export const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
export const wholeDays = (from: Date, to: Date) =>
  dayNumber(dayOf(to)) - dayNumber(dayOf(from));

/** An instant later by an ISO 8601 duration, as calendars count in UTC. */
export function later(instant: Date, duration: string): Date {
  const [, years, months, weeks, days, hours, minutes, seconds] = (
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      duration,
    ) ?? []
  ).map(part => Number(part ?? 0));
  const moved = new Date(instant);
  const dayOfMonth = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + 12 * years + months);
  const last = new Date(moved);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  moved.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return new Date(
    moved.getTime() +
      (7 * weeks + days) * DAY +
      ((hours * 60 + minutes) * 60 + seconds) * 1_000,
  );
}
