import {
  kindJsonSchema,
  martechKinds,
} from '@martech-portal/backstage-plugin-martech-common';

/** As much of JSON Schema as the kinds use. */
export interface SchemaNode {
  type?: string;
  format?: string;
  const?: unknown;
  properties?: Record<string, SchemaNode>;
  propertyNames?: unknown;
  additionalProperties?: unknown;
  items?: SchemaNode;
  oneOf?: SchemaNode[];
}

const schemas = new Map(
  martechKinds.map(definition => [
    definition.kind,
    kindJsonSchema(definition) as unknown as SchemaNode,
  ]),
);

export const schemaOf = (kind: string): SchemaNode => {
  const schema = schemas.get(kind);
  if (!schema) throw new Error(`No schema of ${kind}`);
  return schema;
};

/** A choice of objects has the fields of all; one that differs is free. */
export function merged(node: SchemaNode): SchemaNode {
  if (!node.oneOf) return node;
  const properties: Record<string, SchemaNode> = {};
  for (const branch of node.oneOf) {
    for (const [name, child] of Object.entries(branch.properties ?? {})) {
      const known = properties[name];
      const same = !known || JSON.stringify(known) === JSON.stringify(child);
      const text = known?.type === 'string' && child.type === 'string';
      properties[name] = same || text ? child : { type: 'object' };
    }
  }
  return { type: 'object', properties };
}

/** An object whose keys are not known beforehand. */
export const isOpen = (node: SchemaNode) =>
  node.type === 'object' && !node.properties;
