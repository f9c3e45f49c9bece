export { createRetireEntityAction } from './retireEntity';
