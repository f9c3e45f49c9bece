export { Failed } from './Failed';
