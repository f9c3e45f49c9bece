import { z } from 'zod';

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

/** Of a union over `type`, the member that the entity's own value selects. */
function member(schema: z.ZodDiscriminatedUnion, value: unknown): unknown {
  const key = schema.def.discriminator;
  const wanted =
    typeof value === 'object' && value !== null
      ? Reflect.get(value, key)
      : undefined;
  return schema.options.find(
    option =>
      option instanceof z.ZodObject &&
      z.safeParse(option.shape[key], wanted).success,
  );
}

/** Names of the fields that a schema has below a path of an entity. */
export function namesAt(
  root: z.ZodType,
  path: readonly PropertyKey[],
  entity: unknown,
): string[] {
  let schema: unknown = root;
  let value: unknown = entity;
  const settle = () => {
    schema = unwrap(schema);
    if (schema instanceof z.ZodDiscriminatedUnion)
      schema = member(schema, value);
  };
  for (const key of path) {
    settle();
    if (schema instanceof z.ZodObject) schema = schema.shape[String(key)];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return [];
    value =
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined;
  }
  settle();
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
