export { ConditionList } from './ConditionList';
export { conditionTone } from './conditionTone';
