export { AddButtons } from './AddButtons';
