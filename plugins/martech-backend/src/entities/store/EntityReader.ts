import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { IndexedContent } from '../domain/indexedEntity';

/** A row of the index as lists read it. */
export interface StoredEntity {
  id: number;
  kind: MartechKindName;
  content: IndexedContent;
}

/** Reads what was written to the index since a revision. */
export interface EntityReader {
  /** The last revision; it grows with every write. */
  revision(): Promise<number>;

  /** Rows written after `since`, up to `until`, in pieces. */
  changes(since: number, until: number): AsyncIterable<StoredEntity[]>;

  /** How many rows there are. */
  count(): Promise<number>;

  /** Ids of all rows. */
  ids(): Promise<Set<number>>;
}
