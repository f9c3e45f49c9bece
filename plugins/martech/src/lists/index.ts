export { decisionList } from './decisionList';
export { integrationList } from './integrationList';
export type {
  CellSpec,
  ChoiceFilter,
  ListColumn,
  ListDefinition,
  ListFilter,
  NamedFilter,
  ValueNames,
  WindowFilter,
} from './listDefinition';
export { platformList } from './platformList';
export { templateList } from './templateList';
export { vendorList } from './vendorList';
