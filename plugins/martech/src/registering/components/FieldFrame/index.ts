export { FieldFrame } from './FieldFrame';
