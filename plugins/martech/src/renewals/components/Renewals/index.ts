export { Renewals } from './Renewals';
