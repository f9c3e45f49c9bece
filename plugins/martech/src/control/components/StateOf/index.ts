export { StateOf } from './StateOf';
