export * from './domain';
export type { RecordReader } from './store/RecordReader';
export { bindRules, type BoundRules } from './engine/bindRules';
export { type RecordAccess, type RecordSight } from './access/RecordAccess';
