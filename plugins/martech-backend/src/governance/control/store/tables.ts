import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';

/** Big integers are text on PostgreSQL. */
type Instant = number | string;

/** A row of `martech_control_states`. */
export interface ControlStateRecord {
  uid: string;
  entity_ref: string;
  kind: string;
  state: ControlStateId;
  since: Instant;
  /** JSON list of stored reasons. */
  reasons: string;
  /** 1: yes. */
  ready: number;
  /** JSON list. */
  capabilities: string;
  /** JSON. */
  memory: string;
  recheck_at: Instant | null;
  revision: number;
}

/** The one row of `martech_control_feed`. */
export interface ControlFeedRecord {
  turn: number;
  taken_until: Instant | null;
  results: number;
  records: number;
  policy: string;
  day: string | null;
  began_at: Instant | null;
  revision: number;
}

/** A row of `martech_consistency`. */
export interface ConsistencyRecord {
  day: string;
  expected: number;
  served: number;
  /** JSON list. */
  missing: string;
}

/** A row of `martech_control_policies`. */
export interface PolicyRecord {
  version: string;
  /** JSON. */
  policy: string;
  since: Instant;
}
