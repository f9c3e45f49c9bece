export { RecordTable } from './RecordTable';
