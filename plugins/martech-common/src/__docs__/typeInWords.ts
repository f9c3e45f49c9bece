import { RelationField } from '../kinds';
import { SchemaNode } from './schemaNode';

const formats: Record<string, string> = {
  contact: 'person, group or address',
  date: 'day, YYYY-MM-DD',
  duration: 'duration, ISO 8601',
  email: 'e-mail address',
  'decision-area': 'id of a [decision area](../operating-model.md)',
  'entity-ref': 'reference',
  uri: 'address, https://…',
  'vocabulary-id': 'id of a [list](./vocabularies.md)',
};

const types: Record<string, string> = {
  boolean: 'true or false',
  integer: 'whole number',
  number: 'number',
  object: 'group of fields',
  string: 'text',
};

/** Values to choose from. */
export const choice = ({ values }: SchemaNode) =>
  values.map(value => `\`${value}\``).join(', ');

/** More than fits a cell of a table. */
export const isLongChoice = (node: SchemaNode) => choice(node).length > 120;

/** What to write into a field, for people who have never seen JSON Schema. */
export function typeInWords(
  node: SchemaNode,
  relation?: RelationField,
): string {
  if (node.items) return `list: ${typeInWords(node.items, relation)}`;
  if (relation) {
    const [first, ...others] = relation.allowedKinds;
    const kinds = [first, ...others].join(', ');
    return `reference to ${kinds}`;
  }
  if (isLongChoice(node)) return 'one of [these values](#values)';
  if (node.values.length > 0) return choice(node);
  return formats[node.format ?? ''] ?? types[node.type ?? ''] ?? 'anything';
}
