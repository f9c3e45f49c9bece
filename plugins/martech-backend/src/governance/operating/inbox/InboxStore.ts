import { Duty } from '../../records/domain';

/** Where a page of the inbox ends. */
export interface InboxPosition {
  /** By when it should be done, milliseconds. */
  by: number;
  id: string;
}

/** A record that waits for somebody. */
export interface WaitingRecord extends InboxPosition {
  /** Those of that person, through whatever group. */
  duties: readonly Duty[];
}

/** Whose inbox it is. */
export interface InboxOwner {
  ref: string;
  /** Own reference and groups. */
  principals: readonly string[];
}

/** Reads what waits for people. */
export interface InboxStore<Narrow> {
  /**
   * What should be done first, first: by when it is due, or, where something is
   * to be decided or nothing is due, some days after it began to wait.
   *
   * @param narrow - leaves only what the person may read; missing: all
   */
  page(
    owner: InboxOwner,
    options: { after?: InboxPosition; limit: number; narrow?: Narrow },
  ): Promise<WaitingRecord[]>;

  count(owner: InboxOwner, narrow?: Narrow): Promise<number>;
}
