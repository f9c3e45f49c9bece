import { RecordType } from '@martech-portal/backstage-plugin-martech-common';

/** Big integers are text on PostgreSQL. */
type Instant = number | string;

/** A row of `martech_records`. */
export interface RecordRecord {
  id: string;
  type: RecordType;
  number: number;
  entity_ref: string | null;
  title: string;
  description: string | null;
  state: string;
  /** JSON list. */
  areas: string;
  requested_by: string;
  created_at: Instant;
  updated_at: Instant;
  closed_at: Instant | null;
  due_at: Instant | null;
  /** `due_at`, or `NEVER_DUE`. */
  due_order: Instant;
  /** 1 to 4 of P1 to P4, or `NO_PRIORITY`. */
  priority_order: number;
  /** What it is found by, as `writtenWords` writes it. */
  words: string;
  next_at: Instant | null;
  starts_at: Instant | null;
  ends_at: Instant | null;
  version: number;
  revision: number;
  /** JSON list. */
  links: string;
  /** JSON. */
  fields: string;
  written: number;
}

/** Sorts after everything that is due; JavaScript's last instant. */
export const NEVER_DUE = 8_640_000_000_000_000;

/** Sorts after all priorities. */
export const NO_PRIORITY = 9;

/** A row of `martech_approvals`. */
export interface ApprovalRecord {
  record_id: string;
  area: string;
  by: string;
  at: Instant;
  version: number;
  revision: number;
  verdict: 'approve' | 'reject';
  comment: string | null;
  asked_at: Instant;
}

/** A row of `martech_timeline`. */
export interface TimelineRecord {
  record_id: string;
  type: RecordType;
  entity_ref: string | null;
  from_state: string | null;
  to_state: string;
  action: string;
  by: string;
  at: Instant;
  version: number;
  comment: string | null;
}

/** A row of `martech_record_duties`. */
export interface DutyRecord {
  record_id: string;
  principal: string;
  duty: 'decide' | 'act' | 'no-approver';
  /** Empty where there is none. */
  area: string;
  via: 'role' | 'deputy' | 'group' | 'directors' | 'governance';
  since: Instant;
}

/** A row of `martech_record_links`. */
export interface RecordLinkRecord {
  from_id: string;
  to_id: string;
  relation: string;
}

/** A row of `martech_record_checks`. */
export interface RecordCheckRecord {
  record_id: string;
  entity_ref: string;
  scorecard_ref: string;
  check_id: string;
}

/** A row of `martech_idempotency`. */
export interface IdempotencyRecord {
  principal: string;
  route: string;
  key: string;
  body_hash: string;
  record_id: string;
  created_at: Instant;
}
