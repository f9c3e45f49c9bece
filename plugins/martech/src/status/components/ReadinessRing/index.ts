export { conditionIcons } from './conditionIcons';
export { ReadinessRing } from './ReadinessRing';
export type { RingCondition } from './RingCondition';
