export { StatusFilters } from './StatusFilters';
