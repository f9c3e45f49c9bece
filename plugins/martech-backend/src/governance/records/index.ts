export * from './domain';
export type { AuditEntryToWrite, AuditTrail } from './store/AuditTrail';
export type { Outbox, RecordNews } from './store/Outbox';
export type { RecordReader } from './store/RecordReader';
