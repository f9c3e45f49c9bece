import {
  MartechKindName,
  RegistryAction,
} from '@martech-portal/backstage-plugin-martech-common';

/** Big integers are text on PostgreSQL. */
type Instant = number | string;

/** A row of `martech_registry`. */
export interface RegisteredRecord {
  uid: string;
  entity_ref: string;
  kind: MartechKindName;
  /** JSON. */
  entity: string;
  version: number;
  sequence: number;
  created_by: string;
  created_at: Instant;
  updated_by: string;
  updated_at: Instant;
  removed_at: Instant | null;
  lifecycle_before: string | null;
  sandbox_until: string | null;
  extensions: number;
  ends_at: Instant | null;
  next_at: Instant | null;
  source: string | null;
  source_key: string | null;
}

/** A row of `martech_registry_versions`. */
export interface VersionRecord {
  uid: string;
  version: number;
  action: RegistryAction;
  by: string;
  at: Instant;
  comment: string | null;
  /** JSON. */
  entity: string;
  /** JSON list. */
  changed: string;
}

/** The row of `martech_registry_sequence`. */
export interface SequenceRecord {
  last: number;
  kept: number;
}
