export { createOutbox } from './createOutbox';
export { EstateDigest } from './digest/estate/EstateDigest';
export type { RecordNews } from './domain/recordNews';
export type { OutboxFeed } from './OutboxFeed';
export { DatabaseOutbox } from './store/DatabaseOutbox';
export { silentOutbox, type Outbox, type OutboxNews } from './store/Outbox';
