export { conditionIcons } from './conditionIcons';
export { ReadinessRing } from './ReadinessRing';
export { stateMarks } from './stateMarks';
export type { RingCondition } from './RingCondition';
