export type { RecordNews } from './domain/recordNews';
export { DatabaseOutbox } from './store/DatabaseOutbox';
export { silentOutbox, type Outbox, type OutboxNews } from './store/Outbox';
