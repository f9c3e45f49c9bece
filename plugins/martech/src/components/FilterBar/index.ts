export { ActiveFilters } from './ActiveFilters';
export { ChoiceMenu } from './ChoiceMenu';
export { FilterBar } from './FilterBar';
export { FilterButton } from './FilterButton';
export { LeftOut } from './LeftOut';
