export { createAudit } from './createAudit';
export type { AuditEvent } from './domain/auditRow';
export { createAuditRoutes } from './routes';
export { AuditService } from './service';
export type { AuditLog } from './store/AuditLog';
export { DatabaseAuditLog } from './store/DatabaseAuditLog';
