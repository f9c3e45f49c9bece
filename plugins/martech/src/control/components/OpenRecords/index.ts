export { OpenRecords } from './OpenRecords';
