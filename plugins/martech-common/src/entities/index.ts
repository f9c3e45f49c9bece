export {
  columnsOfKind,
  entityColumn,
  entityColumnNames,
  entityColumns,
  type ColumnType,
  type EntityColumn,
  type EntityColumnName,
} from './columns';
export {
  columnConditionSchema,
  entitiesExportSchema,
  entitiesPageSchema,
  entitiesQuerySchema,
  facetSchema,
  MAX_QUERY_LIMIT,
  type ColumnCondition,
  type EntitiesExportQuery,
  type EntitiesPage,
  type EntitiesQuery,
  type Facet,
} from './entitiesQuery';
export { entityRowSchema, type EntityRow } from './entityRow';
