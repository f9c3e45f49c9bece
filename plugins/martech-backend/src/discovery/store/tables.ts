import { CandidateState } from '@martech-portal/backstage-plugin-martech-common';

/** Big integers are text on PostgreSQL. */
type Instant = number | string;

/** A row of `martech_candidates`. */
export interface CandidateRecord {
  id: string;
  tool: string;
  domain: string;
  title: string;
  company: string | null;
  category: string | null;
  website: string | null;
  /** JSON list. */
  hosts: string;
  /** JSON list. */
  sources: string;
  first_seen_at: Instant;
  last_seen_at: Instant;
  state: CandidateState;
  reason: string | null;
  entity_ref: string | null;
  exception_id: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
  version: number;
  revision: Instant;
}

/** The row of `martech_candidates_revision`. */
export interface RevisionRecord {
  id: number;
  revision: Instant;
}
