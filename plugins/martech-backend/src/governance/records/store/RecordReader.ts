import { Duty, GivenApproval, StoredRecord, TimelineEvent } from '../domain';

/** Reads of records that other parts of the portal build on; nothing is hidden. */
export interface RecordReader {
  byId(id: string): Promise<StoredRecord | undefined>;
  /** In no order. */
  byIds(ids: readonly string[]): Promise<StoredRecord[]>;

  /** Open records about entities, of all types. */
  openOf(entityRefs: readonly string[]): Promise<StoredRecord[]>;

  /** Records that the clock has to look at, those that wait longest first. */
  due(now: Date, limit: number): Promise<StoredRecord[]>;

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
  /** Oldest first. */
  timelineOf(id: string): Promise<TimelineEvent[]>;
  /** By id; nobody of records that wait for nobody. */
  dutiesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Duty[]>>;

  /** Records that one belongs to or that belong to it. */
  relatedTo(
    id: string,
  ): Promise<Array<{ id: string; relation: string; direction: 'to' | 'from' }>>;
}
