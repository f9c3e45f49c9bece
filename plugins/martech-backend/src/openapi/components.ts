import { z } from 'zod';
import { discoverySchemas } from './schemas/discovery';
import { entitiesSchemas } from './schemas/entities';
import { governanceSchemas } from './schemas/governance';
import { portfolioSchemas } from './schemas/portfolio';
import { registrySchemas } from './schemas/registry';
import { scorecardsSchemas } from './schemas/scorecards';
import { searchSchemas } from './schemas/search';
import { templatesSchemas } from './schemas/templates';

const schemas = {
  ...discoverySchemas,
  ...entitiesSchemas,
  ...governanceSchemas,
  ...portfolioSchemas,
  ...registrySchemas,
  ...scorecardsSchemas,
  ...searchSchemas,
  ...templatesSchemas,
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
    // Filter predicates are read by a parser of their own.
    unrepresentable: 'any',
    uri: id => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema, $id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
