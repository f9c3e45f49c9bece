export { RenewalFilterBar } from './RenewalFilterBar';
