export { createUpdateEntityAction } from './updateEntity';
