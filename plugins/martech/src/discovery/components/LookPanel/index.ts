export { LookPanel } from './LookPanel';
