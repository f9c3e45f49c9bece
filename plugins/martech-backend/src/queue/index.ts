export { DatabaseQueue, toClaim } from './DatabaseQueue';
export type { QueueRecord } from './QueueRecord';
export type { QueueClaim, WorkQueue } from './WorkQueue';
