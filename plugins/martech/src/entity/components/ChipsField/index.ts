export { ChipsField } from './ChipsField';
