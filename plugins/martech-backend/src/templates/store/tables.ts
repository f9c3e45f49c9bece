/** A row of `martech_templates`. Big integers are text on PostgreSQL. */
export interface TemplateRecord {
  entity_ref: string;
  derived_from: string | null;
  content_hash: string | null;
  /** JSON. */
  declared: string;
  /** JSON. */
  file: string;
  checked_at: number | string | null;
  seen_at: number | string;
}

/** A row of `martech_template_versions`. */
export interface VersionRecord {
  entity_ref: string;
  version: string;
  first_seen_at: number | string;
  published_on: string;
  content_hash: string | null;
  /** JSON. */
  regions: string;
}
