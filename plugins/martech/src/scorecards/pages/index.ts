export { ScorecardPages } from './ScorecardPages';
