export { ChangeLight } from './ChangeLight';
