export { EntityTable } from './EntityTable';
export { TableContext, type TableSurroundings } from './tableContext';
