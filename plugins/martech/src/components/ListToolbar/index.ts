export { CountSummary } from './CountSummary';
export { ListSummary } from './ListSummary';
export { SearchField } from './SearchField';
