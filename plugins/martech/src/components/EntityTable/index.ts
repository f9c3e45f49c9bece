export { EntityTable } from './EntityTable';
export { useVirtualRows } from './useVirtualRows';
export { TableContext, type TableSurroundings } from './tableContext';
