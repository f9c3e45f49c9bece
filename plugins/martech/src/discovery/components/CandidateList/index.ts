export { CandidateList } from './CandidateList';
