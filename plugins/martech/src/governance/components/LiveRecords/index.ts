export { LiveRecords } from './LiveRecords';
