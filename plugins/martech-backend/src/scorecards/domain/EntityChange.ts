import { HistoryChange } from './historyChange';
import { StoredReadiness } from './readiness';

/** A result row as it is to be written. */
export interface WrittenResult {
  scorecard: string;
  version: string;
  codes: string;
  score: number | null;
  level: string | null;
  /** JSON, one detail per check. */
  details: string;
}

/** What has to be written after an entity was evaluated. */
export interface EntityChange {
  uid: string;
  entityRef: string;
  kind: string;
  firstSeenAt: number;
  /** Hash of all that was read. */
  inputs: string | null;
  /** Whether nothing but `recheckAt` differs from what is stored. */
  isUnchanged: boolean;
  /** When time alone may change a result, milliseconds. */
  recheckAt: number | null;
  readiness: StoredReadiness | null;
  /** Revision in which the readiness changed last; undefined: now. */
  revision?: number;
  /** Results that differ from what is stored. */
  results: WrittenResult[];
  /** Scorecards that no longer apply. */
  dropped: string[];
  history: HistoryChange;
  /** References to look at again because of this. */
  affects: string[];
}
