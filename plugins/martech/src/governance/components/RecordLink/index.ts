export { RecordLink } from './RecordLink';
