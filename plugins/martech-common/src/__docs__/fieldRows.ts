import { RelationField } from '../kinds';
import { SchemaNode } from './schemaNode';
import { typeInWords } from './typeInWords';

/** Fields of an object as rows: path, what to write, required, description. */
export function fieldRows(
  node: SchemaNode,
  path: string,
  relations: RelationField[],
): string[][] {
  return node.properties.flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const inList = `${here}[]`;
    const relation = relations.find(
      row => row.path === here || row.path === inList,
    );
    const row = [
      `\`${here}\``,
      typeInWords(field, relation),
      node.required.includes(name) ? 'yes' : '',
      field.description ?? '',
    ];
    const inside = field.items
      ? fieldRows(field.items, inList, relations)
      : fieldRows(field, here, relations);
    const named = field.entries
      ? [
          [
            `\`${here}.<name>\``,
            typeInWords(field.entries),
            '',
            field.entries.description ?? '',
          ],
        ]
      : [];
    return [row, ...inside, ...named];
  });
}
