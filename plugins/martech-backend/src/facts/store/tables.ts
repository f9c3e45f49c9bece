/** A row of `martech_facts`. Big integers are text on PostgreSQL. */
export interface FactRecord {
  entity_ref: string;
  source: string;
  key: string;
  /** JSON. */
  value: string;
  observed_at: number | string;
  valid_for: string | null;
  fresh_until: number | string | null;
  writer: string;
}

/** A row of `martech_facts_unseen`: an entity with facts that the catalog lacks. */
export interface UnseenRecord {
  entity_ref: string;
  since: number | string;
}
