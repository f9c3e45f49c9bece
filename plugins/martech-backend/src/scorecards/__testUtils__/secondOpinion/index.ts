export { asOf, type Dated } from './asOf';
export type { Verdict } from './checkOutcome';
export type { SeenFact, Situation } from './estateOf';
export { readsOf } from './readsOf';
export {
  conditionVerdicts,
  isReady,
  scorecardVerdict,
  type ConditionVerdict,
  type ScorecardVerdict,
} from './scorecardVerdict';
export { estateVerdict, type EntityVerdict, type World } from './estateVerdict';
