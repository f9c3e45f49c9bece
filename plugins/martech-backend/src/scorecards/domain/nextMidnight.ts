const DAY = 86_400_000;

/** The next midnight in UTC after an instant, milliseconds. */
export const nextMidnight = (instant: Date): number =>
  (Math.floor(instant.getTime() / DAY) + 1) * DAY;
