export { ReadablePage } from './ReadablePage';
