import { parsed } from './expressions';
import { merged, SchemaNode, schemaOf } from './schemaNode';

/** What an expression reads, and what is wrong with it without any entity. */
export interface Reads {
  facts: Set<string>;
  sections: Set<string>;
  calls: Set<string>;
  problems: string[];
}

interface Node {
  exprKind: {
    case?: string;
    value?: Record<string, unknown>;
  };
}

const VARIABLES = new Set([
  'entity',
  'roles',
  'owner',
  'related',
  'facts',
  'records',
  'measures',
  'portfolio',
  'today',
]);
const FUNCTIONS = new Set([
  'daysUntil',
  'daysSince',
  'exists',
  'isActive',
  'memberCount',
  'like',
  'size',
  'double',
  'int',
  'string',
  'startsWith',
  'endsWith',
  'contains',
]);
const FIELDS: Record<string, readonly string[]> = {
  owner: ['ref', 'kind', 'title', 'known', 'active', 'memberCount'],
  records: [
    'exceptions',
    'incidents',
    'changes',
    'requests',
    'releases',
    'reviews',
  ],
};
const DEEPEST = 2;
const ABOUT_PEOPLE = ['isActive', 'memberCount'];
const PERSON_OR_GROUP = /^(user|group):[^:/\s]+\/[^:/\s]+$/i;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'exprKind' in value;

/** `entity.spec.tier` as ['entity', 'spec', 'tier'], `facts["a"]["b"]` too. */
function chain(node: Node): string[] | undefined {
  const { case: kind, value = {} } = node.exprKind;
  if (kind === 'identExpr') return [String(value.name)];
  if (kind === 'selectExpr') {
    const before = chain(value.operand as Node);
    return before && [...before, String(value.field)];
  }
  if (kind !== 'callExpr' || value.function !== '_[_]') return undefined;
  const [target, index] = value.args as Node[];
  const before = chain(target);
  const constant = index.exprKind.value?.constantKind as
    | { case: string; value: unknown }
    | undefined;
  return before && constant?.case === 'stringValue'
    ? [...before, String(constant.value)]
    : undefined;
}

function unknownField(path: string[], kind: string): string | undefined {
  const [root, ...fields] = path;
  if (FIELDS[root] && fields[0] && !FIELDS[root].includes(fields[0]))
    return path.slice(0, 2).join('.');
  if (root !== 'entity') return undefined;
  let node: SchemaNode = schemaOf(kind);
  for (const field of fields) {
    if (!node.properties) return undefined;
    const child = merged(node.properties[field] ?? {});
    if (!node.properties[field]) return path.join('.');
    node = child;
  }
  return undefined;
}

/** What a call names itself and nobody can be called. */
function misnamed(node: Node | undefined): string[] {
  const { case: what, value = {} } = node?.exprKind ?? {};
  if (what === 'callExpr' && value.function === '_?_:_')
    return (value.args as Node[]).slice(1).flatMap(misnamed);
  const constant = value.constantKind as
    | { case: string; value: unknown }
    | undefined;
  return what === 'constExpr' &&
    constant?.case === 'stringValue' &&
    !PERSON_OR_GROUP.test(String(constant.value))
    ? [`nobody can be called "${constant.value}"`]
    : [];
}

function walk(
  node: Node,
  locals: string[],
  depth: number,
  reads: Reads,
  kind: string,
) {
  const { case: what, value = {} } = node.exprKind;
  const path = chain(node);
  const isLocal = path && locals.includes(path[0]);
  if (path && !isLocal) {
    const field = unknownField(path, kind);
    if (field) reads.problems.push(`unknown field ${field}`);
    if (path[0] === 'facts' && path.length > 2)
      reads.facts.add(`${path[1]}/${path[2]}`);
    if (path[0] === 'records' && path.length > 1) reads.sections.add(path[1]);
  }
  if (what === 'identExpr' && !isLocal && !VARIABLES.has(String(value.name)))
    reads.problems.push(`unknown variable ${value.name}`);
  if (what === 'callExpr') {
    const name = String(value.function);
    reads.calls.add(name);
    if (/^[a-zA-Z]/.test(name) && !FUNCTIONS.has(name))
      reads.problems.push(`unknown function ${name}`);
    if (ABOUT_PEOPLE.includes(name))
      reads.problems.push(...misnamed((value.args as Node[])[0]));
  }
  const isLoop = what === 'comprehensionExpr';
  if (isLoop && depth === DEEPEST) reads.problems.push('nested too deeply');
  const inside = isLoop
    ? [...locals, String(value.iterVar), String(value.accuVar)]
    : locals;
  for (const child of Object.values(value).flat())
    if (isNode(child))
      walk(child, inside, isLoop ? depth + 1 : depth, reads, kind);
}

function read(expression: string, kind: string): Reads {
  const reads: Reads = {
    facts: new Set(),
    sections: new Set(),
    calls: new Set(),
    problems: [],
  };
  if (expression.length > 4_000) reads.problems.push('too long');
  try {
    const { expr } = parsed(expression) as unknown as { expr: Node };
    walk(expr, [], 0, reads, kind);
    const { case: what, value = {} } = expr.exprKind;
    const constant = value.constantKind as { case: string } | undefined;
    if (what === 'constExpr' && constant?.case !== 'boolValue')
      reads.problems.push('not a yes or no');
  } catch (error) {
    reads.problems.push(String(error));
  }
  return reads;
}

const known = new Map<string, Reads>();

/** Looks at an expression alone, for entities of a kind. */
export function readsOf(expression: string, kind: string): Reads {
  const name = `${kind} ${expression}`;
  const reads = known.get(name) ?? read(expression, kind);
  known.set(name, reads);
  return reads;
}
