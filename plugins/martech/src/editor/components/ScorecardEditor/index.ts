export { ScorecardEditor } from './ScorecardEditor';
