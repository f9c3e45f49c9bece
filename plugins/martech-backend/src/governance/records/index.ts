export * from './domain';
export type { RecordReader } from './store/RecordReader';
