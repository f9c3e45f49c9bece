import { JsonObject, JsonValue } from '@backstage/types';
import {
  findKind,
  kindJsonSchema,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';

/** What a field of an entity holds, as far as a cell has to be read for it. */
export type FieldShape = 'text' | 'number' | 'boolean' | 'list' | 'other';

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (schema: JsonValue | undefined, name: string) =>
  isObject(schema) && Object.hasOwn(schema, name) ? schema[name] : undefined;

/** A schema, or those it may be any of. */
function branches(schema: JsonValue | undefined): JsonObject[] {
  if (!isObject(schema)) return [];
  const choices = schema.oneOf ?? schema.anyOf;
  return Array.isArray(choices) ? choices.flatMap(branches) : [schema];
}

const step = (schemas: JsonObject[], name: string): JsonObject[] =>
  schemas.flatMap(schema =>
    branches(fieldOf(fieldOf(schema, 'properties'), name)),
  );

function shapeOf({ items, type }: JsonObject): FieldShape {
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'array') {
    return branches(items).every(item => item.type === 'string')
      ? 'list'
      : 'other';
  }
  return type === 'string' || type === undefined ? 'text' : 'other';
}

const metadata = new Map<string, FieldShape>([
  ['name', 'text'],
  ['namespace', 'text'],
  ['title', 'text'],
  ['description', 'text'],
  ['tags', 'list'],
  ['links', 'other'],
  ['labels', 'other'],
  ['annotations', 'other'],
]);

/** Tells of the fields of a kind, named as forms name them, what they hold. */
export function fieldShapes(
  kind: MartechKindName,
): (path: string) => FieldShape | undefined {
  const definition = findKind(kind);
  const schema = definition && kindJsonSchema(definition);
  const spec = branches(fieldOf(fieldOf(schema, 'properties'), 'spec'));
  return path => {
    const known = metadata.get(path);
    if (known) return known;
    const [found] = path.split('.').reduce(step, spec);
    return found && shapeOf(found);
  };
}
