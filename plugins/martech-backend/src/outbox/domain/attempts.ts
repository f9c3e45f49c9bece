const SECOND = 1_000;
const LONGEST = 30 * 60 * SECOND;
const DAY = 24 * 60 * 60 * SECOND;
/** Five hours of trying: a clock that is moved does not count as that. */
const ENOUGH = 20;

/** Milliseconds until something is tried again: 1, 2, 4 s … half an hour. */
export const pauseAfter = (attempts: number): number =>
  Math.min(SECOND * 2 ** Math.min(attempts, 20), LONGEST);

/** After a day what was to be told is old news. */
export const isGivenUp = (
  { attempts, createdAt }: { attempts: number; createdAt: Date },
  now: Date,
): boolean => attempts >= ENOUGH && now.getTime() - createdAt.getTime() >= DAY;
