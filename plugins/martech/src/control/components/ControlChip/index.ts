export { ControlChip } from './ControlChip';
