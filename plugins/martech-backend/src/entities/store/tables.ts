/** A row of `martech_entities`: what is filtered and sorted by. */
export interface EntityRecord {
  id: number;
  uid: string;
  entity_ref: string;
  kind: string;
  etag: string;
  content_hash: string;
  title_key: string;
  /** One for every column of a list that holds one text, reference or day. */
  [column: string]: string | number | boolean | null;
}

/** A row of `martech_entity_rows`: what is shown. */
export interface RowRecord {
  id: number;
  /** JSON of the row. */
  row: string;
  /** Lower case, for text search. */
  words: string;
}

/** A row of `martech_entity_values`: one of several values. */
export interface ValueRecord {
  id: number;
  column: string;
  value: string;
}

/** A row of `martech_dirty_entities`. Big integers are text on PostgreSQL. */
export interface DirtyRecord {
  entity_ref: string;
  generation: number;
  next_at: number | string;
  wait_until: number | string;
  attempts: number;
  claimed_until: number | string | null;
}

/** A row of `martech_index_state`. */
export interface StateRecord {
  key: string;
  value: string;
}
