export { LookLink } from './LookLink';
