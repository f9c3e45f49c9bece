import { QueueClaim } from '../../queue';
import { EntityChange } from '../domain/EntityChange';

/** What has become of a batch of entities, written at once or not at all. */
export interface ResultBatch {
  changes: readonly EntityChange[];
  /** Uids of entities that are no more. */
  removed: readonly string[];
  /** What is done with it; stays in the queue where there is a conflict. */
  claims: readonly QueueClaim[];
  /** Revision of results before anything was read for the batch. */
  seen: number;
  now: number;
}

/** What came of writing a batch. */
export interface ResultsWritten {
  /** Of those that somebody else evaluated meanwhile: nothing was written. */
  conflicts: string[];
  /** Revision of results after it. */
  revision: number;
}

/** Writes results and their history. */
export interface ResultWriter {
  /** The revision to read before anything else is read for a batch. */
  revision(): Promise<number>;

  write(batch: ResultBatch): Promise<ResultsWritten>;
}
