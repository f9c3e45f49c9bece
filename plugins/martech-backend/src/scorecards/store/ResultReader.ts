import { OutcomeDetail } from '../domain/outcomeDetail';
import { StoredReadiness } from '../domain/readiness';

/** What one scorecard came to for one entity, as lists and heat maps read it. */
export interface StoredResult {
  /** Grows with time, never used again. */
  id: number;
  uid: string;
  entityRef: string;
  scorecard: string;
  version: string;
  /** One letter per check, in the order of the version (see outcomeOfLetter). */
  codes: string;
  /** 0 to 1; null when there is nothing to score. */
  score: number | null;
  /** Id of the level reached. */
  level: string | null;
}

/** A result with what explains it: one detail per check. */
export interface DetailedResult extends StoredResult {
  details: OutcomeDetail[];
}

/** That an entity was evaluated, and what its readiness came to. */
export interface StoredEvaluation {
  uid: string;
  entityRef: string;
  kind: string;
  /** When it was first evaluated, milliseconds. */
  firstSeenAt: number;
  /** null: no readiness scorecard applies. */
  readiness: StoredReadiness | null;
}

/** How far the evaluation of one entity is. */
export interface Standing {
  /** Undefined: it has not been evaluated. */
  evaluation?: StoredEvaluation;
  /** Whether a change of it waits to be evaluated. */
  pending: boolean;
  /** The first moment that history knows of, milliseconds. */
  firstKnown?: number;
}

/** Reads current results; what was written since a revision comes in pieces. */
export interface ResultReader {
  /** The last revision of results; it grows with every write. */
  revision(): Promise<number>;

  /** Rows written after `since`, up to `until`, without what explains them. */
  changes(since: number, until: number): AsyncIterable<StoredResult[]>;

  /** How many rows there are. */
  count(): Promise<number>;

  /** Ids of all rows, to find out which were removed. */
  ids(): Promise<Set<number>>;

  /** All results of an entity, in the order of their scorecards' references. */
  of(uid: string): Promise<DetailedResult[]>;

  /** What is known of one entity besides its results, in one statement. */
  standing(entity: { entityRef: string; uid: string }): Promise<Standing>;

  /** Evaluations of entities, by reference. */
  evaluations(entityRefs: string[]): Promise<Map<string, StoredEvaluation>>;

  /** Evaluations written after `since`, up to `until`, in pieces. */
  evaluationChanges(
    since: number,
    until: number,
  ): AsyncIterable<StoredEvaluation[]>;
}
