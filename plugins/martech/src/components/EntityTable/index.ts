export { EntityTable } from './EntityTable';
export { useVirtualRows } from './useVirtualRows';
export {
  TableContext,
  useTableSurroundings,
  type TableSurroundings,
} from './tableContext';
