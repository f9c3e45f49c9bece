import {
  findKind,
  kindJsonSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { fieldName } from './fieldNames';
import { formPath, withValueAt } from './nestedValue';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that forms have a better input for than their schema says. */
const inputs: Record<string, Node> = {
  'spec.roles': { 'ui:field': 'MartechRoles' },
  'spec.vendor': { 'ui:field': 'MartechVendorPicker' },
  'spec.type': { 'ui:field': 'MartechTaxonomyPicker' },
  'spec.owner': {
    'ui:field': 'MartechOwnerPicker',
    'ui:options': { preselect: false },
  },
  ...Object.fromEntries(
    ['capabilities', 'markets', 'channels', 'assetClasses'].map(vocabulary => [
      `spec.${vocabulary}`,
      {
        'ui:field': 'MartechTaxonomyPicker',
        'ui:options': { vocabulary, multiple: true },
      },
    ]),
  ),
};

const REFERENCE = 'entity-ref';

const person = {
  'ui:field': 'MartechOwnerPicker',
  'ui:options': { preselect: false },
};

const isPerson = (path: string, node: Node) =>
  node.format === REFERENCE && /owner$/i.test(path);

/** The schema of a field of a kind; undefined when it has no such field. */
function schemaAt(kind: string, path: string): Node | undefined {
  const definition = findKind(kind);
  const found = path.split('.').reduce<unknown>((node, step) => {
    const properties = isNode(node) ? node.properties : undefined;
    return isNode(properties) ? properties[step] : undefined;
  }, definition && kindJsonSchema(definition));
  return isNode(found) ? found : undefined;
}

/**
 * The schema as forms show it, in words; whether values are right is said by
 * the backend, which knows more than a pattern does.
 */
function shown(node: Node, name?: string): Node {
  const { format, pattern: _, ...others } = node;
  const { properties, items } = others;
  return {
    ...others,
    ...(name !== undefined && { title: fieldName(name) }),
    ...(format === 'date' && { format }),
    ...(isNode(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [
          key,
          isNode(inner) ? shown(inner, key) : inner,
        ]),
      ),
    }),
    ...(isNode(items) && { items: shown(items) }),
  };
}

/** A form with only the fields given; those that the kind does not have are left out. */
export function fixForm(kind: string, paths: readonly string[]) {
  const known = paths.flatMap(path => {
    const node = schemaAt(kind, path);
    return node ? [{ path, node }] : [];
  });
  let schema: Node = { type: 'object' };
  let uiSchema: Node = {};
  for (const { node, path } of known) {
    const at = formPath(path);
    const between = at.flatMap(step => ['properties', step]);
    schema = withValueAt(schema, between, shown(node, at.at(-1) ?? path));
    uiSchema = withValueAt(
      uiSchema,
      at,
      inputs[path] ?? (isPerson(path, node) ? person : {}),
    );
  }
  return {
    paths: known.map(({ path }) => path),
    schema: titled(schema),
    uiSchema,
  };
}

/** Groups between the form and its fields are objects, called in words. */
function titled(schema: Node, name?: string): Node {
  const { properties } = schema;
  if (!isNode(properties)) return schema;
  return {
    type: 'object',
    ...(name !== undefined && { title: fieldName(name) }),
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, node]) => [
        key,
        isNode(node) ? titled(node, key) : node,
      ]),
    ),
  };
}
