import { SchemaNode } from './schemaNode';
import { choice, isLongChoice } from './typeInWords';

/** Fields with more values than fit a table, as lines of a list. */
export function longChoices(node: SchemaNode, path: string): string[] {
  return node.properties.flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const own = isLongChoice(field) ? [`- \`${here}\`: ${choice(field)}`] : [];
    const inside = field.items
      ? longChoices(field.items, `${here}[]`)
      : longChoices(field, here);
    return [...own, ...inside];
  });
}
