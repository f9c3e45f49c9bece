export { ScorecardTools } from './ScorecardTools';
