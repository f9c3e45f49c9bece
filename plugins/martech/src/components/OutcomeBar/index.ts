export { OutcomeBar } from './OutcomeBar';
export { outcomeOrder, outcomeShares } from './outcomeShares';
export { useOutcomeSentence } from './useOutcomeSentence';
