import { z } from 'zod';

const valueOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null
    ? Reflect.get(value, key)
    : undefined;

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

/** Of a union over `type`, the member that the entity's own value selects. */
function settle(schema: unknown, value: unknown): unknown {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return inner;
  const key = inner.def.discriminator;
  return inner.options.find(
    option =>
      option instanceof z.ZodObject &&
      z.safeParse(option.shape[key], valueOf(value, key)).success,
  );
}

function child(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/**
 * The part of a kind's schema that a path of an entity leads to, as declared,
 * so with its description.
 */
export function schemaAt(
  root: z.ZodType,
  path: readonly PropertyKey[],
  entity: unknown,
): z.ZodType | undefined {
  let schema: unknown = root;
  let value: unknown = entity;
  for (const key of path) {
    schema = child(settle(schema, value), key);
    value = valueOf(value, key);
  }
  return schema instanceof z.ZodType ? schema : undefined;
}

/** What a field is for, as its schema says. */
export function descriptionOf(field: z.ZodType): string | undefined {
  if (field.description) return field.description;
  const inner = unwrap(field);
  return inner instanceof z.ZodType ? inner.description : undefined;
}

/** Names of the fields that may stand at a path of an entity. */
export function namesAt(
  root: z.ZodType,
  path: readonly PropertyKey[],
  entity: unknown,
): string[] {
  const value = path.reduce(valueOf, entity);
  const schema = settle(schemaAt(root, path, entity), value);
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map(String);
  }
  return [];
}

/**
 * Values that select a shape, where the path leads to the field that does:
 * the types of a decision for `spec.type`.
 */
export function selectorsAt(
  root: z.ZodType,
  path: readonly PropertyKey[],
  entity: unknown,
): unknown[] {
  const union = unwrap(schemaAt(root, path.slice(0, -1), entity));
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  return union.options.flatMap(option => {
    const selector =
      option instanceof z.ZodObject
        ? option.shape[union.def.discriminator]
        : undefined;
    return selector instanceof z.ZodLiteral ? [...selector.values] : [];
  });
}
