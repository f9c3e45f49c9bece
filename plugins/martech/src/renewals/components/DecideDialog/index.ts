export { DecideDialog } from './DecideDialog';
