import { JsonObject, JsonValue } from '@backstage/types';

/** The parts of a JSON Schema that the pages show. */
export interface SchemaNode {
  type?: string;
  format?: string;
  description?: string;
  values: string[];
  required: string[];
  properties: [string, SchemaNode][];
  items?: SchemaNode;
  /** Shape of every value where people choose the names. */
  entries?: SchemaNode;
  /** Shapes to choose from. */
  shapes: SchemaNode[];
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: JsonValue | undefined) =>
  typeof value === 'string' ? value : undefined;

const textsOf = (value: JsonValue | undefined) =>
  Array.isArray(value) ? value.map(String) : [];

/** Reads a JSON Schema; keywords that the pages do not show are left out. */
export function readSchema(schema: JsonObject): SchemaNode {
  const child = (value: JsonValue | undefined) =>
    isObject(value) ? readSchema(value) : undefined;
  const properties = isObject(schema.properties) ? schema.properties : {};
  const shapes = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  return {
    type: textOf(schema.type),
    format: textOf(schema.format),
    description: textOf(schema.description),
    values:
      schema.const === undefined
        ? textsOf(schema.enum)
        : [String(schema.const)],
    required: textsOf(schema.required),
    properties: Object.entries(properties).flatMap(([name, value]) => {
      const field = child(value);
      return field ? [[name, field] satisfies [string, SchemaNode]] : [];
    }),
    items: child(schema.items),
    entries: child(schema.additionalProperties),
    shapes: shapes.flatMap(shape => child(shape) ?? []),
  };
}
