export { FixDialog } from './FixDialog';
