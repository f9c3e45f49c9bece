import { Duty, GivenApproval, StoredRecord } from '../../records/domain';

/** An open record with everything its duties follow from. */
export interface OpenRecord {
  record: StoredRecord;
  approvals: readonly GivenApproval[];
  /** As they are stored. */
  duties: readonly Duty[];
}

/** Duties that a record has from now on, unless it was written meanwhile. */
export interface DutyChange {
  record: StoredRecord;
  duties: readonly Duty[];
  /** Those of them that somebody has to be told of. */
  news: readonly Duty[];
}

/** Reads and rewrites whom open records wait for. */
export interface DutyStore {
  /** Open records about entities. */
  openOf(entityRefs: readonly string[]): Promise<OpenRecord[]>;

  /** All open records, in pieces. */
  open(): AsyncIterable<OpenRecord[]>;

  /** @returns how many records still were at the version that was read */
  replace(changes: readonly DutyChange[], now: Date): Promise<number>;

  /** Entities that name any of these people or entities. */
  naming(refs: readonly string[]): Promise<string[]>;
}
