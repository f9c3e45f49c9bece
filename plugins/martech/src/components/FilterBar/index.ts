export { ActiveFilters } from './ActiveFilters';
export { FilterBar } from './FilterBar';
