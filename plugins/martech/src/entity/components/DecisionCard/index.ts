export { DecisionCard } from './DecisionCard';
