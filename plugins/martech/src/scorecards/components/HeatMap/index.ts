export { GroupRow } from './GroupRow';
export type { HeatContent } from './heatContext';
export { HeatGrid } from './HeatGrid';
export { HeatRow } from './HeatRow';
