export { FixActions } from './FixActions';
