/** Something that a worker has taken from the outbox. */
export interface OutboxClaim {
  id: number;
  topic: string;
  subject: string;
  payload: unknown;
  createdAt: Date;
  /** How often it was tried before. */
  attempts: number;
}

/** The outbox, as those who empty it see it. */
export interface OutboxQueue {
  /** Takes up to `limit` that are due, the oldest first, for a lease. */
  claim(limit: number, now: number): Promise<OutboxClaim[]>;

  /** Delivered, or given up. */
  remove(id: number): Promise<void>;

  /** Not delivered: to be tried again. */
  retry(id: number, nextAt: number): Promise<void>;
}
