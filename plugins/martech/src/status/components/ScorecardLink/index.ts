export { ScorecardLink } from './ScorecardLink';
