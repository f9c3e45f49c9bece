export { createChanges } from './createChanges';
export { FreezeWindows } from './FreezeWindows';
export { ImpactGraph, pathTo } from './impact/ImpactGraph';
export { ImpactGraphs } from './impact/ImpactGraphs';
export { createChangeRoutes } from './routes';
export { ApprovalTimes } from './store/ApprovalTimes';
export { RecordsAhead } from './store/RecordsAhead';
