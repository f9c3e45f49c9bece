export { createOutboxFeed } from './createOutboxFeed';
export type { RecordNews } from './domain/recordNews';
export type { OutboxFeed } from './OutboxFeed';
export { DatabaseOutbox } from './store/DatabaseOutbox';
export { silentOutbox, type Outbox, type OutboxNews } from './store/Outbox';
