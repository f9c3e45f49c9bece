/**
 * Thresholds between the states, and how long something may last before it is a
 * signal. Durations are milliseconds.
 */
export interface ControlPolicy {
  uncontrolled: {
    /** Conditions of which not one may be missing. */
    critical: readonly string[];
    /** So many conditions that do not hold. */
    conditions: number;
    red: number;
  };
  drifting: {
    conditions: number;
    red: number;
    amber: number;
  };
  signals: {
    /** Live for so long without an approved go-live review. */
    liveWithoutReview: number;
    /** The same for what was operating when the portal began. */
    liveSinceTheStart: number;
    /** An exception so old counts as permanent. */
    permanentAfter: number;
    /** As does one that was renewed so often. */
    permanentRenewals: number;
    /** Credentials that end so soon. */
    credentialsWithin: number;
    /** Local copies of what a platform hosts. */
    forks: number;
    /** Share that trust has lost, 0 to 1. */
    trustDrop: number;
    trustWithin: number;
    /** A workaround that waits so long for a decision. */
    workaroundUndecided: number;
    /** How long a renewal while uncontrolled is remembered. */
    renewedWithin: number;
    /** How long an exception that ended unsolved is remembered. */
    expiredWithin: number;
  };
  templates: {
    /** Reference of the scorecard that gives a template its own verdict. */
    scorecard: string;
    /** Checks of it that, when they fail, make a template uncontrolled. */
    uncontrolledBy: readonly string[];
    /** Checks of it that only say what the platforms say. */
    inherited: readonly string[];
  };
}

const DAY = 86_400_000;

/** What counts without config. */
export const defaultControlPolicy: ControlPolicy = {
  uncontrolled: {
    critical: ['ownership', 'governance'],
    conditions: 4,
    red: 3,
  },
  drifting: { conditions: 1, red: 1, amber: 2 },
  signals: {
    liveWithoutReview: 30 * DAY,
    liveSinceTheStart: 90 * DAY,
    permanentAfter: 365 * DAY,
    permanentRenewals: 2,
    credentialsWithin: 14 * DAY,
    forks: 3,
    trustDrop: 0.1,
    trustWithin: 30 * DAY,
    workaroundUndecided: 14 * DAY,
    renewedWithin: 365 * DAY,
    expiredWithin: 365 * DAY,
  },
  templates: {
    scorecard: 'marketingscorecard:default/template-integrity',
    uncontrolledBy: ['keeps-locked-parts', 'locked-parts-unchanged'],
    inherited: ['platforms-ready'],
  },
};
