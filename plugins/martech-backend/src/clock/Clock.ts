/** The one place time comes from, so that tests and the sample can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day of an instant in UTC, `YYYY-MM-DD`. */
export const utcDay = (instant: Date) => instant.toISOString().slice(0, 10);
