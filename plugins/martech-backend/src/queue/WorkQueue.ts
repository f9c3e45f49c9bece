/** Something that a worker has taken from a queue. */
export interface QueueClaim {
  entityRef: string;
  generation: number;
  attempts: number;
  /** When it was last marked, or was to be tried again, milliseconds. */
  dueAt: number;
}

/**
 * References that wait for work, shared by all replicas. Marking one again
 * while a worker has it raises its generation, so that the worker's "done" does
 * not count.
 */
export interface WorkQueue<Claim extends QueueClaim = QueueClaim> {
  mark(entityRefs: string[], dueAt: number): Promise<void>;

  /** Takes up to `limit` references that are due, for a lease. */
  claimBatch(limit: number, now: number): Promise<Claim[]>;

  /** Takes claims off the queue unless they were marked again meanwhile. */
  finish(claims: QueueClaim[]): Promise<void>;

  /** Gives claims back, to be taken again at `nextAt`. */
  retry(claims: QueueClaim[], nextAt: number): Promise<void>;

  size(): Promise<number>;
}
