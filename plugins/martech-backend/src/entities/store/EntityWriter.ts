import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { IndexedEntity } from '../domain/indexedEntity';

/**
 * Keeps the index; nothing that is equal is written. Entities whose rows depend
 * on what was written are marked dirty in the same transaction.
 */
export interface EntityWriter {
  /** Adds and replaces rows; answers how many were new or different. */
  write(entities: IndexedEntity[], now: number): Promise<number>;

  /** Removes rows by uid; answers how many there were. */
  remove(uids: string[], now: number): Promise<number>;

  /** The etag each entity had when it was last indexed, by reference. */
  etags(entityRefs: string[]): Promise<Map<string, string>>;

  /** Uid and reference of every row of a kind. */
  refs(kind: MartechKindName): Promise<Map<string, string>>;

  /** References of rows that the calendar changes on or before a day. */
  due(day: string): Promise<string[]>;

  /** Of some entities, since when an accepted decision leaves them behind. */
  left(entityRefs: string[]): Promise<Map<string, string>>;

  /** References of all rows. */
  all(): Promise<string[]>;
}
