export type { AuditEvent } from './domain/auditRow';
export type { AuditLog } from './store/AuditLog';
export { DatabaseAuditLog } from './store/DatabaseAuditLog';
