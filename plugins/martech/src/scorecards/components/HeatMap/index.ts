export { GroupRow } from './GroupRow';
export type { HeatSurroundings } from './heatContext';
export { HeatGrid } from './HeatGrid';
export { HeatRow } from './HeatRow';
