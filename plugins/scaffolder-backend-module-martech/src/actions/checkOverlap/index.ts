export { createCheckOverlapAction } from './checkOverlap';
