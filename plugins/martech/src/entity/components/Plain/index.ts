export { Plain } from './Plain';
