import { AuditEvent } from '../../../audit';
import { OutboxNews } from '../../../outbox';
import { numberOf } from '../domain';
import { Write } from '../domain/Write';
import { toRow } from './recordRows';

/** What the outbox is told of a write. */
export const newsOf = ({
  event,
  news,
  record,
  settled,
}: Write): OutboxNews => ({
  topic: 'record',
  subject: record.id,
  at: event.at,
  payload: {
    type: record.type,
    action: event.action,
    number: numberOf(record),
    version: record.version,
    by: event.by,
    from: event.from,
    state: record.state,
    settled,
    to: news.map(({ principal, duty, area }) => ({ principal, duty, area })),
  },
});

/** What the audit log is told of a write: whose hash is kept. */
export const auditOf = ({ approvals, event, record }: Write): AuditEvent => ({
  at: event.at,
  actor: event.by,
  action: `${record.type}.${event.action}`,
  subject: record.id,
  number: numberOf(record),
  entityRef: record.entityRef,
  payload: {
    ...toRow(record),
    comment: event.comment ?? null,
    approvals: approvals.map(({ area, verdict }) => ({ area, verdict })),
  },
});
