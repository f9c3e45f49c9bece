export { ScorecardSection } from './ScorecardSection';
