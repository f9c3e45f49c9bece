export { CountSummary } from './CountSummary';
export { ExportButton } from './ExportButton';
export { ListSummary } from './ListSummary';
export { SearchField } from './SearchField';
