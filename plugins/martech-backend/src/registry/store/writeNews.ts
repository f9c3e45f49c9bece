import { AuditEvent } from '../../audit';
import { OutboxNews } from '../../outbox';
import { RegistryWrite } from '../domain/Registered';

/** What the outbox is told of a write. */
export const newsOf = ({ after, event }: RegistryWrite): OutboxNews => ({
  topic: 'registry',
  subject: after.uid,
  at: event.at,
  payload: {
    about: 'write',
    action: event.action,
    version: after.version,
    by: event.by,
  },
});

/** What the audit log is told of a write: whose hash is kept. */
export const auditOf = ({ after, event }: RegistryWrite): AuditEvent => ({
  at: event.at,
  actor: event.by,
  action: `registry.${event.action}`,
  subject: after.uid,
  entityRef: after.entityRef,
  payload: {
    entity: after.entity,
    version: after.version,
    comment: event.comment ?? null,
    removed: after.removedAt !== undefined,
  },
});
