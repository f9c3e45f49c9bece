export { CheckItem } from './CheckItem';
export { EvidenceList } from './EvidenceList';
