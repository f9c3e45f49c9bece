/** What is written to the audit log about one thing that somebody did. */
export interface AuditEvent {
  at: Date;
  /** Reference of a person or a service, or `clock`. */
  actor: string;
  /** `<type>.<action>`, for example `exception.approve`. */
  action: string;
  /** Id of the record, or reference of the entity. */
  subject: string;
  /** Readable number of the record, for example EXC-42. */
  number?: string;
  entityRef?: string;
  /** What was written. Only its hash is kept. */
  payload: object;
}

/** What the hash of a row is about. */
export interface AuditContent extends Omit<AuditEvent, 'payload'> {
  /** From 1, without gaps. */
  seq: number;
  /** SHA-256 of the payload, hex. */
  payloadHash: string;
  /** Hash of the row before. */
  previous: string;
}

/** A row of the log. */
export interface AuditRow extends AuditContent {
  hash: string;
}

/** A place in the chain: a row, and its hash. */
export interface ChainPoint {
  seq: number;
  hash: string;
}
