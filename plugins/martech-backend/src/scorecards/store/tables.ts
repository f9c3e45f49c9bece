/** A row of `martech_results`. */
export interface ResultRecord {
  id: number;
  uid: string;
  entity_ref: string;
  scorecard_ref: string;
  version: string;
  codes: string;
  /** JSON of stored details. */
  details: string;
  score: number | null;
  level: string | null;
  revision: number;
}

/** A row of `martech_evaluations`. Big integers are text on PostgreSQL. */
export interface EvaluationRecord {
  uid: string;
  entity_ref: string;
  kind: string;
  /** When time alone may change a result; negative: it is in the queue for that. */
  recheck_at: number | string | null;
  /** JSON of a stored readiness. */
  readiness: string | null;
  inputs: string | null;
  first_seen_at: number | string;
  revision: number;
  written: number;
}

/** A row of `martech_intervals`. */
export interface IntervalRecord {
  id: number;
  uid: string;
  subject: string;
  value: string;
  from_ms: number | string;
  to_ms: number | string | null;
  version: string;
  evidence: string | null;
}

/** A row of `martech_scorecard_versions`. */
export interface VersionRecord {
  id: number;
  entity_ref: string;
  uid: string;
  version: string;
  /** JSON of the entity. */
  definition: string;
  valid_from: number | string;
  valid_to: number | string | null;
  revision: number;
}

/** A row of `martech_daily_rollups`. */
export interface RollupRecord {
  day: string;
  scorecard_ref: string;
  entities: number;
  scored: number;
  score_sum: number;
}

/** A row of `martech_people`. */
export interface PersonRecord {
  entity_ref: string;
  uid: string;
  kind: string;
  etag: string;
  /** JSON list of references. */
  groups: string;
}
