import {
  EvidenceValue,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';

/** A row of history: something that was so from one instant to another. */
export interface StoredInterval {
  id: number;
  uid: string;
  /** `check:<scorecard>/<id>`, `level:<scorecard>`, `score:<scorecard>`, `condition:<id>`, `ready` or `baseline:<scorecard | readiness>`. */
  subject: string;
  /** An outcome, a level id ("" for none), a number ("" for none), holds / lost; of a baseline JSON. */
  value: string;
  /** Milliseconds. */
  from: number;
  /** Milliseconds; null until now. */
  to: number | null;
  version: string;
  evidence: Record<string, EvidenceValue> | null;
}

/** One check as it was at an instant. */
export interface PastCheck {
  id: string;
  outcome: Outcome;
  /** Milliseconds; not before the first row that is known. */
  since: number;
  evidence: Record<string, EvidenceValue>;
}

/** One scorecard's results as they were at an instant. */
export interface PastResult {
  scorecard: string;
  version: string;
  score: number | null;
  level: string | null;
  checks: PastCheck[];
}

/** What was stored of one entity at an instant. */
export interface PastStatus {
  results: PastResult[];
  readiness: {
    scorecard: string;
    ready: boolean;
    conditions: Array<{ id: string; holds: boolean; since: number }>;
  } | null;
}

/** Where a page of history goes on; newest first. */
export interface IntervalPosition {
  from: number;
  id: number;
}

/** Reads history as it was stored. Nothing is computed again. */
export interface IntervalReader {
  /** Undefined when the entity was not known at that instant. */
  statusAt(uid: string, instant: number): Promise<PastStatus | undefined>;

  /**
   * What changed for an entity: intervals that have a part between `from` and
   * `to`, newest first, without scores and baselines.
   */
  intervals(
    uid: string,
    options: {
      from: number;
      to: number;
      limit: number;
      after?: IntervalPosition;
    },
  ): Promise<StoredInterval[]>;

  /** First instant that is known of an entity; undefined when there is none. */
  firstKnown(uid: string): Promise<number | undefined>;
}
