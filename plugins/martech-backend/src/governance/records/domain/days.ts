const DAY = 24 * 60 * 60 * 1_000;

/** First moment after a day, `YYYY-MM-DD` in UTC. */
export const endOfDay = (day: string) => new Date(Date.parse(day) + DAY);

export const later = (from: Date, milliseconds: number) =>
  new Date(from.getTime() + milliseconds);
