import { ASTNode } from '@marcbachmann/cel-js';

/** The parts that an expression is made of, in order. */
export function parts(node: ASTNode): ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'list':
    case '?:':
      return [...node.args];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return [node.args[0], node.args[1]];
  }
}

/** A field read by a name that stands in the expression: `left.key`, `left["key"]`. */
export interface Access {
  left: ASTNode;
  /** Undefined: the name is computed. */
  key?: string;
}

/** What is read by `.` or `[]`; undefined for anything else. */
export function accessOf(node: ASTNode): Access | undefined {
  if (node.op === '.') return { left: node.args[0], key: node.args[1] };
  if (node.op !== '[]') return undefined;
  const [left, index] = node.args;
  return index.op === 'value' && typeof index.args === 'string'
    ? { left, key: index.args }
    : { left };
}

/** Whether a part is that variable itself. */
export const isNamed = (node: ASTNode, name: string): boolean =>
  node.op === 'id' && node.args === name;
