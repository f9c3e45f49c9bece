import { Knex } from 'knex';
import { AuditEvent } from '../domain/auditRow';

/** The log of what was done, as those who do something see it. */
export interface AuditLog {
  /**
   * Adds events, in their order, in the transaction of what they are about.
   * From here until the transaction ends nobody else can add any, so it comes
   * last in it, and once with all events.
   */
  append(trx: Knex, ...events: AuditEvent[]): Promise<void>;
}
