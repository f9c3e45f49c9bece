import {
  columnConditionSchema,
  entitiesExportSchema,
  entitiesPageSchema,
  entitiesQuerySchema,
  entityRowSchema,
  facetSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const schemas = {
  ColumnCondition: columnConditionSchema,
  EntitiesExport: entitiesExportSchema,
  EntitiesPage: entitiesPageSchema,
  EntitiesQuery: entitiesQuerySchema,
  EntityRow: entityRowSchema,
  Facet: facetSchema,
};

/** What zod adds and nobody reads: patterns beside formats, the safe integers. */
function withoutNoise(schema: z.core.JSONSchema.BaseSchema) {
  if (schema.format) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/**
 * The schemas of the API as the document must have them, made from those the
 * code parses with.
 */
export function components() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) {
    registry.add(schema, { id });
  }
  const made = z.toJSONSchema(registry, {
    io: 'input',
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
    uri: id => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema, $id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
