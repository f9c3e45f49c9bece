import { AuditRow } from '../domain/auditRow';

/** A row of `martech_audit`. Big integers are text on PostgreSQL. */
export interface AuditRecord {
  seq: number;
  at: number | string;
  actor: string;
  action: string;
  subject: string;
  number: string | null;
  entity_ref: string | null;
  payload_hash: string;
  previous: string;
  hash: string;
}

/** The row of `martech_audit_head`. */
export interface HeadRecord {
  seq: number;
  hash: string;
}

/** A row of `martech_audit_checkpoints`. */
export interface CheckpointRecord {
  seq: number;
  at: number | string;
  hash: string;
  /** When the rows up to it were removed. */
  cut_at: number | string | null;
}

export const toRecord = (row: AuditRow) => ({
  seq: row.seq,
  at: row.at.getTime(),
  actor: row.actor,
  action: row.action,
  subject: row.subject,
  number: row.number ?? null,
  entity_ref: row.entityRef ?? null,
  payload_hash: row.payloadHash,
  previous: row.previous,
  hash: row.hash,
});

export const fromRecord = (record: AuditRecord): AuditRow => ({
  seq: record.seq,
  at: new Date(Number(record.at)),
  actor: record.actor,
  action: record.action,
  subject: record.subject,
  number: record.number ?? undefined,
  entityRef: record.entity_ref ?? undefined,
  payloadHash: record.payload_hash,
  previous: record.previous,
  hash: record.hash,
});
