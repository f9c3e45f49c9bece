export { EditScorecardPage } from './EditScorecardPage';
export { NewScorecardPage } from './NewScorecardPage';
