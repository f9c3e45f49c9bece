import { Knex } from 'knex';

/** Something that was done, for the log that nobody can quietly rewrite. */
export interface AuditEntryToWrite {
  at: Date;
  actor: string;
  /** `<type>.<action>`, for example `exception.approve`. */
  action: string;
  /** Id of the record, or reference of the entity. */
  subject: string;
  /** For example EXC-42. */
  number?: string;
  entityRef?: string;
  /** Hashed, never kept. */
  payload: object;
}

/** Where the engine writes what was done, in the transaction that does it. */
export interface AuditTrail {
  append(trx: Knex.Transaction, entry: AuditEntryToWrite): Promise<void>;
}
