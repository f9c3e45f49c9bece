import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';

/** A check of a scorecard that an exception covers. */
export interface CoveredCheck {
  scorecard: string;
  check: string;
}

/** Somebody's word that is kept as a fact of the source `attestation`. */
export interface AttestedFact {
  key: string;
  value: boolean;
  observedAt: Date;
  /** ISO 8601. */
  validFor: string;
  freshUntil: Date;
}

/**
 * What a record becomes. What is missing stays as it is. The engine writes it
 * with timeline, audit, outbox and duties in one transaction.
 */
export interface Becoming {
  /** By default what the table of the machine says. */
  state?: string;
  title?: string;
  description?: string;
  links?: MartechRecord['links'];
  areas?: readonly string[];
  /** The whole of them: takes the place of what was there. */
  fields?: Readonly<Record<string, unknown>>;
  /** null: nothing is due any more. */
  dueAt?: Date | null;
  /** null: the clock need not look at it. */
  nextAt?: Date | null;
  /**
   * Of what takes place at a time (changes, freezes): columns `starts_at` and
   * `ends_at`, by which calendar and collisions find it. null: none any more.
   */
  window?: { startsAt: Date; endsAt: Date } | null;
  /** Other records that it belongs to, in addition to earlier ones. */
  related?: ReadonlyArray<{ to: string; relation: string }>;
  /** Records that it no longer belongs to, by id. */
  unrelated?: readonly string[];
  /** Of exceptions: what they cover, the whole of it. */
  checks?: readonly CoveredCheck[];
  /** Of attestations: facts about the entity, written with it. */
  facts?: readonly AttestedFact[];
  /** Records that begin with it, in the same transaction. */
  also?: readonly NewRecord[];
  /** What the portal says in the timeline when nobody commented. */
  note?: string;
}

/** A record that begins together with another; by whoever does that. */
export interface NewRecord {
  type: RecordType;
  entityRef?: string;
  title: string;
  description?: string;
  becoming: Becoming;
  /** How it belongs to the other, for example `workaround-of`. */
  relation: string;
}
