import { Environment } from '@marcbachmann/cel-js';
import { MartechKindName } from '../../kinds/kindNames';
import { MAX_DEPTH, MAX_PARTS } from '../limits';
import { ObjectShape, Shape } from '../shapes/shape';
import { variableShapes } from '../shapes/variableShapes';
import { mixNumbers } from './numbers';

/** Checks expressions against what rules see of one kind. */
export interface CheckingEnvironment {
  kind: MartechKindName;
  environment: Environment;
  /** Objects of fixed shape by the name of their type. */
  objects: ReadonlyMap<string, ObjectShape>;
}

const functions = [
  'daysUntil(string): double',
  'daysSince(string): double',
  'exists(dyn): bool',
  'isActive(string): bool',
  'memberCount(string): double',
  'like(string, string): bool',
];

const notRun = () => {
  throw new Error('The checking environment does not run rules');
};

function celType(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return 'string';
    case 'number':
      return 'double';
    case 'flag':
      return 'bool';
    case 'list':
      return `list<${celType(shape.items)}>`;
    case 'map':
      return `map<string, ${celType(shape.values)}>`;
    case 'object':
      return shape.name;
    default:
      return 'dyn';
  }
}

function collect(shape: Shape, objects: Map<string, ObjectShape>): void {
  if (shape.type === 'list') collect(shape.items, objects);
  if (shape.type === 'map') collect(shape.values, objects);
  if (shape.type !== 'object' || objects.has(shape.name)) return;
  for (const field of shape.fields.values()) collect(field, objects);
  objects.set(shape.name, shape);
}

function make(kind: MartechKindName): CheckingEnvironment {
  const environment = mixNumbers(
    new Environment({
      limits: {
        maxDepth: MAX_DEPTH,
        maxAstNodes: MAX_PARTS,
        maxCallArguments: 8,
      },
    }),
  );
  const variables = variableShapes(kind);
  const objects = new Map<string, ObjectShape>();
  for (const shape of Object.values(variables)) collect(shape, objects);
  for (const { name, fields } of objects.values()) {
    const types = [...fields].map(([key, shape]) => [key, celType(shape)]);
    environment.registerType(name, { fields: Object.fromEntries(types) });
  }
  for (const signature of functions) {
    environment.registerFunction(signature, { handler: notRun, async: false });
  }
  for (const [name, shape] of Object.entries(variables)) {
    environment.registerVariable(name, celType(shape));
  }
  return { kind, environment, objects };
}

const made = new Map<MartechKindName, CheckingEnvironment>();

/** The environment that knows the fields of a kind; made once. */
export function checkingEnvironment(
  kind: MartechKindName,
): CheckingEnvironment {
  const known = made.get(kind);
  if (known) return known;
  const environment = make(kind);
  made.set(kind, environment);
  return environment;
}
