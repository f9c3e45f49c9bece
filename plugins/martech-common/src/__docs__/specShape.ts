import { KindDefinition, kindJsonSchema } from '../kinds';
import { readSchema, SchemaNode } from './schemaNode';

const fieldOf = (node: SchemaNode, name: string) =>
  node.properties.find(([key]) => key === name)?.[1];

/** The shape of `spec`, and what depends on its type. */
export interface SpecShape {
  /** One shape with the fields that all types share. */
  spec: SchemaNode;
  /** What `spec.answer` holds for each `spec.type`, where that differs. */
  answers: { type: string; answer: SchemaNode }[];
}

/** Reads the schema of a kind; of several shapes it makes one and a list. */
export function specShape(definition: KindDefinition): SpecShape {
  const root = readSchema(kindJsonSchema(definition));
  const spec = fieldOf(root, 'spec');
  if (!spec) throw new Error(`${definition.kind} has no spec`);
  const [first, ...others] = spec.shapes;
  if (!first) return { spec, answers: [] };
  const all = [first, ...others];
  const types = all.flatMap(shape => fieldOf(shape, 'type')?.values ?? []);
  const merge = (name: string, field: SchemaNode): SchemaNode => {
    if (name === 'type') return { ...field, values: types };
    return name === 'answer' ? { ...field, properties: [] } : field;
  };
  return {
    spec: {
      ...first,
      properties: first.properties.map(([name, field]) => [
        name,
        merge(name, field),
      ]),
    },
    answers: all.flatMap((shape, index) => {
      const answer = fieldOf(shape, 'answer');
      return answer ? [{ type: types[index], answer }] : [];
    }),
  };
}
