import { Knex } from 'knex';
import { insertRows } from '../../database';
import { auditHash, payloadHash } from '../domain/auditHash';
import { AuditEvent, AuditRow } from '../domain/auditRow';
import { AuditLog } from './AuditLog';
import { HeadRecord, toRecord } from './tables';

const columns = [
  'seq',
  'at',
  'actor',
  'action',
  'subject',
  'number',
  'entity_ref',
  'payload_hash',
  'previous',
  'hash',
] as const;

/** The log in tables of the plugin's database. */
export class DatabaseAuditLog implements AuditLog {
  async append(trx: Knex, ...events: AuditEvent[]) {
    if (events.length === 0) return;
    // Hashed before the lock is taken: a payload can be long.
    const hashed = events.map(({ payload, ...event }) => ({
      ...event,
      payloadHash: payloadHash(payload),
    }));
    const [head]: Array<HeadRecord | undefined> = await trx<HeadRecord>(
      'martech_audit_head',
    )
      .update({ seq: trx.raw('seq + ?', [events.length]) })
      .returning(['seq', 'hash']);
    if (!head) {
      throw new Error(
        'The audit log has lost its head, so nothing can be added: see docs/audit.md',
      );
    }
    const rows: AuditRow[] = [];
    let { hash } = head;
    for (const event of hashed) {
      const seq = head.seq - events.length + rows.length + 1;
      const content = { ...event, seq, previous: hash };
      hash = auditHash(content);
      rows.push({ ...content, hash });
    }
    const target = { table: 'martech_audit', columns };
    await insertRows(trx, target, rows.map(toRecord));
    await trx<HeadRecord>('martech_audit_head').update({ hash });
  }
}
