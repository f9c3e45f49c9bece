import { Outcome } from '@martech-portal/backstage-plugin-martech-common';

/** The results that a go-live review is decided on, as they were when it began. */
export interface FrozenReadiness {
  /** ISO 8601. */
  evaluatedAt: string;
  scorecard: string;
  /** Of its rules. */
  version: string;
  conditions: ReadonlyArray<{ id: string; holds: boolean; waived: boolean }>;
  /** By id of the check. */
  outcomes: Readonly<Record<string, Outcome>>;
  /** Numbers of the exceptions without which a check would not be met. */
  waived: readonly string[];
}
