import { z } from 'zod';
import { kindJsonSchema } from '../../kinds/jsonSchema';
import { MartechKindName, martechKindNames } from '../../kinds/kindNames';
import { martechKinds } from '../../kinds/martechKinds';
import { metadataShape } from './metadataShape';
import { ObjectShape, Shape } from './shape';
import { shapeOf } from './shapeOf';

const entitySchema = z.looseObject({
  properties: z.looseObject({ spec: z.unknown() }),
});

function entityShapeOf(kind: MartechKindName): ObjectShape {
  const definition = martechKinds.find(candidate => candidate.kind === kind);
  if (!definition) throw new Error(`${kind} has no definition`);
  const { spec } = entitySchema.parse(kindJsonSchema(definition)).properties;
  return {
    type: 'object',
    name: kind,
    fields: new Map<string, Shape>([
      ['apiVersion', { type: 'text' }],
      ['kind', { type: 'text' }],
      ['metadata', metadataShape],
      ['spec', shapeOf(spec, { definition, path: 'spec' })],
    ]),
  };
}

const shapes = new Map<MartechKindName, ObjectShape>();

/** What rules see of an entity of a kind. */
export function kindShape(kind: MartechKindName): ObjectShape {
  const known = shapes.get(kind);
  if (known) return known;
  const made = entityShapeOf(kind);
  shapes.set(kind, made);
  return made;
}

/** As they are mostly written, and in lower case. */
const names = new Map<string, MartechKindName>(
  martechKindNames.flatMap(name => [
    [name, name] as const,
    [name.toLocaleLowerCase('en'), name] as const,
  ]),
);

/** The name of a kind, however it is written; undefined when it is not ours. */
export const martechKindOf = (kind: string): MartechKindName | undefined =>
  names.get(kind) ?? names.get(kind.toLocaleLowerCase('en'));
