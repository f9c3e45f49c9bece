export { RecordTools } from './RecordTools';
