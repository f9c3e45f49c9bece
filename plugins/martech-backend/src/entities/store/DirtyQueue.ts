import { QueueClaim, WorkQueue } from '../../queue';

/** An entity that a worker has taken to read again. */
export interface Claim extends QueueClaim {
  /** Until when a new etag is waited for, milliseconds; 0 to wait for none. */
  waitUntil: number;
}

/** Entities that the index has to read again. */
export interface DirtyQueue extends WorkQueue<Claim> {
  /** `waitUntil`: the catalog is about to change, ask until the etag differs. */
  mark(
    entityRefs: string[],
    dueAt: number,
    options?: { waitUntil?: number },
  ): Promise<void>;
}
