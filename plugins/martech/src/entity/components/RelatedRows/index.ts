export { RelatedRows } from './RelatedRows';
