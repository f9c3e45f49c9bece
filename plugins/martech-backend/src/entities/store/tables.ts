import { QueueRecord } from '../../queue';

/** A row of `martech_entities`. */
export interface EntityRecord {
  id: number;
  uid: string;
  entity_ref: string;
  kind: string;
  etag: string;
  revision: number;
  content_hash: string;
  /** JSON of an indexed content. */
  content: string;
  recompute_on: string | null;
}

/** A row of `martech_entity_links`: what a row depends on, and whose it is. */
export interface LinkRecord {
  id: number;
  link: 'vendor' | 'leaves' | 'refers' | 'owner' | `role/${string}`;
  target_ref: string;
}

/** A row of `martech_dirty_entities`. */
export interface DirtyRecord extends QueueRecord {
  wait_until: number | string;
}

/** A row of `martech_index_state`. */
export interface StateRecord {
  key: string;
  value: string;
}

/** The one row of `martech_index_revision`. */
export interface RevisionRecord {
  revision: number;
}
