const DAY = 24 * 60 * 60 * 1_000;

/** The calendar day after a day, both `YYYY-MM-DD`. */
export const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
