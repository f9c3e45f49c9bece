const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day such as `2026-10-01` as people read it; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const instant = Date.parse(day);
  return Number.isNaN(instant) ? day : format.format(instant);
}
