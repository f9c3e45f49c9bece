import { GivenApproval, StoredRecord, TimelineEvent } from '../domain';

/** Reads of records that other parts of the portal build on; nothing is hidden. */
export interface RecordReader {
  byId(id: string): Promise<StoredRecord | undefined>;
  byIds(ids: readonly string[]): Promise<StoredRecord[]>;

  /** Open records about entities, of all types. */
  openOf(entityRefs: readonly string[]): Promise<StoredRecord[]>;

  /**
   * Records written after a revision of them all, as they are now, oldest write
   * first, with the revision to go on from. Stops at about `limit`.
   */
  changesSince(
    revision: number,
    limit: number,
  ): Promise<{ records: StoredRecord[]; revision: number }>;

  /** Revision of all records: every write raises it. */
  revision(): Promise<number>;

  approvalsOf(id: string): Promise<GivenApproval[]>;
  timelineOf(id: string): Promise<TimelineEvent[]>;

  /** Records that one belongs to or that belong to it. */
  relatedTo(id: string): Promise<Array<{ id: string; relation: string }>>;
}
