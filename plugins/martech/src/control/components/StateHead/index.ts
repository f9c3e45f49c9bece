export { StateHead } from './StateHead';
