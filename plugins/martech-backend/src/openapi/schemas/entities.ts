import {
  columnConditionSchema,
  entitiesExportSchema,
  entitiesPageSchema,
  entitiesQuerySchema,
  entityRowSchema,
  facetSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** Named in the API's document: entities. */
export const entitiesSchemas = {
  ColumnCondition: columnConditionSchema,
  EntitiesExport: entitiesExportSchema,
  EntitiesPage: entitiesPageSchema,
  EntitiesQuery: entitiesQuerySchema,
  EntityRow: entityRowSchema,
  Facet: facetSchema,
};
