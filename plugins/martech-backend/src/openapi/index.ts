export { readDocument } from './document';
