export { createRecordDecisionAction } from './recordDecision';
