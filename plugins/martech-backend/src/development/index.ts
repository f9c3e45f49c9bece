export { MovableClock } from './clock/MovableClock';
export { openClock } from './clock/openClock';
export { createDevelopment } from './createDevelopment';
export { PausableEngine } from './engine/PausableEngine';
export { readDevelopment } from './readDevelopment';
export type { PastParts } from './replay/HistoryReplay';
