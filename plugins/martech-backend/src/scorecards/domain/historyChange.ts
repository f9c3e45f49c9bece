/** A row of history that begins now. */
export interface OpenedInterval {
  subject: string;
  value: string;
  version: string;
  /** JSON. */
  evidence: string | null;
}

/** What becomes of the history of an entity. */
export interface HistoryChange {
  opened: OpenedInterval[];
  /** Subjects whose open row, if there is one, ends now. */
  closed: string[];
}
