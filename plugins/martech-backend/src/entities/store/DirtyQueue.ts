/** An entity that a worker has taken to read again. */
export interface Claim {
  entityRef: string;
  generation: number;
  attempts: number;
  /** Until when a new etag is waited for, milliseconds; 0 to wait for none. */
  waitUntil: number;
}

/**
 * Entities that the index has to read again. Marking one again while a worker
 * has it raises its generation, so that the worker's "done" does not count.
 */
export interface DirtyQueue {
  /** `waitUntil`: the catalog is about to change, ask until the etag differs. */
  mark(
    entityRefs: string[],
    now: number,
    options?: { waitUntil?: number },
  ): Promise<void>;

  /** Takes up to `limit` entities that are due, for a lease of 60 s. */
  claimBatch(limit: number, now: number): Promise<Claim[]>;

  /** Takes claims off the queue unless they were marked again meanwhile. */
  finish(claims: Claim[]): Promise<void>;

  /** Gives claims back, to be taken again at `nextAt`. */
  retry(claims: Claim[], nextAt: number): Promise<void>;

  size(): Promise<number>;
}
