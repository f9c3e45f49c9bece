import {
  ImportOutcome,
  MartechKindName,
  RegistryImport,
} from '@martech-portal/backstage-plugin-martech-common';

/** Big integers are text on PostgreSQL. */
type Instant = number | string;

/** A row of `martech_registry_imports`. */
export interface ImportRecord {
  id: string;
  kind: MartechKindName;
  source: string;
  state: RegistryImport['state'];
  stopped_because: string | null;
  created_by: string;
  created_at: Instant;
  /** JSON. */
  doer: string;
  retire_missing: boolean | number;
  row_count: number;
  had: number;
  /** JSON list. */
  unmapped: string;
  claimed_until: Instant | null;
  claimed_by: string | null;
}

/** A row of `martech_registry_import_rows`. */
export interface RowRecord {
  import_id: string;
  row: number;
  key: string;
  entity_ref: string | null;
  title: string | null;
  /** JSON. */
  entity: string | null;
  version: number | null;
  outcome: ImportOutcome | null;
  applied: boolean | number;
  /** JSON list. */
  problems: string;
}
