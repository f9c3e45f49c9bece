import { z } from 'zod';
import { KindDefinition } from '../../kinds/kindDefinition';
import { ObjectShape, Shape } from './shape';
import { referenceAt } from './referenceAt';

const nodeSchema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

interface Place {
  definition: KindDefinition;
  /** As the relation table writes it, `spec.roles[].assignee`. */
  path: string;
}

const below = ({ definition, path }: Place, key: string): Place => ({
  definition,
  path: path ? `${path}.${key}` : key,
});

const toPlain = (shape: Shape): unknown =>
  shape.type === 'object'
    ? [...shape.fields].map(([key, field]) => [key, toPlain(field)])
    : shape;

/** Shapes of one field in the variants of a kind: one shape, or anything. */
const unite = (a: Shape | undefined, b: Shape): Shape =>
  a === undefined || JSON.stringify(toPlain(a)) === JSON.stringify(toPlain(b))
    ? b
    : { type: 'free' };

function objectShape(
  variants: Array<Record<string, unknown>>,
  place: Place,
): ObjectShape {
  const fields = new Map<string, Shape>();
  for (const properties of variants) {
    for (const [key, schema] of Object.entries(properties)) {
      fields.set(
        key,
        unite(fields.get(key), shapeOf(schema, below(place, key))),
      );
    }
  }
  const path = place.path.replaceAll('[]', '.item');
  return {
    type: 'object',
    name: [place.definition.kind, path].filter(Boolean).join('.'),
    fields,
  };
}

/** The shape that a JSON Schema describes at one place of a kind. */
export function shapeOf(schema: unknown, place: Place): Shape {
  const node = nodeSchema.parse(schema);
  const variants = (node.oneOf ?? node.anyOf)?.map(variant =>
    nodeSchema.parse(variant),
  );
  if (variants) {
    const properties = variants.flatMap(({ properties: own }) =>
      own ? [own] : [],
    );
    return properties.length === variants.length
      ? objectShape(properties, place)
      : { type: 'free' };
  }
  if (node.properties) return objectShape([node.properties], place);
  if (node.type === 'array') {
    const items = { ...place, path: `${place.path}[]` };
    return { type: 'list', items: shapeOf(node.items ?? {}, items) };
  }
  if (node.type === 'number' || node.type === 'integer') {
    return { type: 'number' };
  }
  if (node.type === 'boolean') return { type: 'flag' };
  if (node.type === 'string' || typeof node.const === 'string') {
    const reference = referenceAt(place.definition, place.path, node.format);
    return { type: 'text', ...(reference && { reference }) };
  }
  if (node.type === 'object' && node.additionalProperties) {
    const values = shapeOf(node.additionalProperties, below(place, '*'));
    return { type: 'map', values };
  }
  return { type: 'free' };
}
