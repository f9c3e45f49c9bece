import {
  ChangeClass,
  Priority,
} from '@martech-portal/backstage-plugin-martech-common';

/** Milliseconds since 1970: tens of thousands of histories are kept. */
type Instant = number;

/** A verdict, and how long it was waited for. */
export interface VerdictHistory {
  area: string;
  at: Instant;
  hours: number;
}

export interface ChangeHistory {
  changeClass?: ChangeClass;
  submittedAt?: Instant;
  /** When it was last approved, and how long that took since it was last asked for. */
  approvedAt?: Instant;
  approvalHours?: number;
  /** When it last ended one way or another. */
  doneAt?: Instant;
  completedAt?: Instant;
  hasFailed: boolean;
  /** Until when somebody has to decide, while that is open. */
  dueAt?: Instant;
}

export interface IncidentHistory {
  priority?: Priority;
  beganAt: Instant;
  /** Missing: not solved, or opened again. */
  resolvedAt?: Instant;
}

export interface RequestHistory {
  answeredAt?: Instant;
  /** When the answer was due. */
  targetAt?: Instant;
}

export interface ExceptionHistory {
  isActive: boolean;
  activeSince?: Instant;
  /** `YYYY-MM-DD`: the last day on which it counts. */
  expiresOn: string;
  renewals: number;
}

/** What metrics know of one record. */
export interface RecordHistory {
  id: string;
  entityRef?: string;
  requestedBy: string;
  /** Who decided about it. */
  deciders: readonly string[];
  createdAt: Instant;
  verdicts: readonly VerdictHistory[];
  change?: ChangeHistory;
  incident?: IncidentHistory;
  request?: RequestHistory;
  exception?: ExceptionHistory;
}
