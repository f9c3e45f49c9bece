import { AuditRow, ChainPoint } from '../domain/auditRow';

/** The end of the chain that was verified at some time. */
export interface Checkpoint extends ChainPoint {
  at: Date;
  /** When the rows up to it were removed; missing: they are there. */
  cutAt?: Date;
}

/** Reads of the log. */
export interface AuditReader {
  /** The end of the chain as noted, and the last row there is, of one moment. */
  head(): Promise<{ head?: ChainPoint; lastRow: number }>;

  /** Rows in their order, up to `limit` after `after`. */
  rows(range: {
    after?: number;
    upTo: number;
    limit: number;
  }): Promise<AuditRow[]>;

  /** The newest rows before `before`, newest first. */
  newest(query: {
    subject?: string;
    before?: number;
    limit: number;
  }): Promise<AuditRow[]>;

  /** Oldest first. */
  checkpoints(): Promise<Checkpoint[]>;
}
