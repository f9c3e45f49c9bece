import { JsonObject, JsonValue } from '@backstage/types';
import {
  KindDefinition,
  kindJsonSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** The shape of `spec`, for one `spec.type` or for all. */
export interface SpecSchema {
  specType?: string;
  jsonSchema: JsonObject;
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: JsonValue | undefined, key: string) =>
  isObject(value) ? value[key] : undefined;

/**
 * The model's validator knows no formats and refuses schemas that use one.
 * The rules behind them hold all the same: our own validation runs first.
 */
function withoutFormats(schema: JsonValue | undefined): JsonValue {
  if (Array.isArray(schema)) return schema.map(withoutFormats);
  if (!isObject(schema)) return schema ?? null;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([key, value]) => !(key === 'format' && typeof value === 'string'),
      )
      .map(([key, value]) => [key, withoutFormats(value)]),
  );
}

const aroundSpec = (spec: JsonValue): JsonObject => ({
  type: 'object',
  required: ['spec'],
  properties: { spec },
});

/**
 * The JSON Schema of a kind in the form that a catalog model wants: without
 * the envelope, and one schema for each `spec.type` where the shape depends on
 * it. The last one is for types that do not exist, so that they reach our own
 * validation, which names the ones that do.
 */
export function specSchemas(definition: KindDefinition): SpecSchema[] {
  const schema = kindJsonSchema(definition);
  const spec = withoutFormats(fieldOf(schema.properties, 'spec'));
  const shapes = fieldOf(spec, 'oneOf');
  if (!Array.isArray(shapes)) return [{ jsonSchema: aroundSpec(spec) }];
  const typed = shapes.map(shape => {
    const type = fieldOf(
      fieldOf(fieldOf(shape, 'properties'), 'type'),
      'const',
    );
    return { specType: String(type), jsonSchema: aroundSpec(shape) };
  });
  return [...typed, { jsonSchema: aroundSpec({ type: 'object' }) }];
}
