import { StoredReadiness } from '../../../scorecards/domain/readiness';
import { ExceptionView } from './ExceptionView';

/** A condition as results say it. */
export type SeenCondition = Pick<
  StoredReadiness['conditions'][number],
  'id' | 'holds' | 'waived' | 'inError' | 'since'
>;

/** What readiness came to, or what is in the way of it. */
export type SeenReadiness =
  | { known: true; scorecard: string; conditions: readonly SeenCondition[] }
  /** announced: the standard counts from `enforceFrom` on. */
  | { known: false; because: 'not-evaluated' | 'no-standard' }
  | { known: false; because: 'announced'; enforceFrom?: string };

/** Somebody who has to be there. */
export interface SeenPerson {
  ref: string;
  as: 'owner' | 'platform-owner';
  /** left: was there once and no longer is, or says so itself. */
  standing: 'there' | 'left' | 'unknown';
  /** Day on which they left or will leave. */
  leftOn?: string;
  /** Somebody else can answer meanwhile. */
  replaced: boolean;
}

/** An integration that the platform has a part in. */
export interface SeenIntegration {
  ref: string;
  lifecycle: string;
  criticality?: string;
  monitored: boolean;
  credentialsExpireOn?: string;
  /** Somebody who maintains it is still there. */
  maintained: boolean;
}

/** Everything that decides the state of a platform at one moment. */
export interface PlatformView {
  entityRef: string;
  /** Milliseconds. */
  now: number;
  lifecycle: string;
  capabilities: readonly string[];
  readiness: SeenReadiness;
  people: readonly SeenPerson[];
  exceptions: readonly ExceptionView[];
  /** A go-live review was approved. */
  reviewed: boolean;
  recordConflicts: ReadonlyArray<{
    dataObject: string;
    others: readonly string[];
  }>;
  forks: readonly string[];
  integrations: readonly SeenIntegration[];
  /** First seen launched or operating, milliseconds. */
  liveSince?: number;
  /** When the first state of any entity was written, milliseconds. */
  historyBegan: number;
  renewal: {
    /** Day on which the contract last renewed itself. */
    on?: string;
    /** State at the first moment of that day, where history knows. */
    state?: string;
    /** Next day on which it may renew itself. */
    next?: string;
  };
  /** Share, 0 to 1; missing: not known, or stale. */
  trust?: {
    now: number;
    before?: number;
    /** When what it is compared with changes next, milliseconds. */
    again?: number;
  };
  reporting?: { observedAt: number; freshUntil?: number };
  sandboxExpiresOn?: string;
}
