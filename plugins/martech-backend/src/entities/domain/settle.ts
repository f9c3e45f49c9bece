/** Whether a dirty entity has been read for good, or has to be asked for again. */
export interface Attempt {
  /** Until when a new etag is waited for, milliseconds. */
  waitUntil: number;
  now: number;
  /** The etag it was indexed with before; undefined when it was not. */
  before?: string;
  /** The etag it has in the catalog; undefined when it is not there. */
  after?: string;
}

/**
 * The catalog says that an entity changes before it shows the change, because
 * it puts entities together later. So an entity that looks as before is asked
 * for again until the time is up.
 */
export const isSettled = ({ waitUntil, now, before, after }: Attempt) =>
  now >= waitUntil || (after !== undefined && after !== before);
