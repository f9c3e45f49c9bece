export { createScorecardEngine } from './createScorecardEngine';
export { createScorecardFeed } from './createScorecardFeed';
export type { Estate } from './Estate';
export { MemoryEstate } from './MemoryEstate';
export { noRecords, type RecordSource } from './RecordSource';
export type { ScorecardCatalog } from './ScorecardCatalog';
export type { ScorecardEngine } from './ScorecardEngine';
export type { ScorecardEngineOptions } from './ScorecardEngineOptions';
export { noWaivers, type WaivedChecks, type Waivers } from './Waivers';
