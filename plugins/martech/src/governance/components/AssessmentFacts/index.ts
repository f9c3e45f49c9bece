export { AssessmentFacts } from './AssessmentFacts';
