export { MoveDialog, type Move } from './MoveDialog';
