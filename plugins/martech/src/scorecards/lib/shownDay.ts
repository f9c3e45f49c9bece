import { localDay } from '../../lib/days';

/**
 * The day a page speaks of: that of the answer, whose clock may be ahead of the
 * reader's, and the reader's own as long as there is none.
 */
export const shownDay = (asOf: string | null | undefined, now: Date): string =>
  asOf ? asOf.slice(0, 10) : localDay(now);
