import { ASTNode } from '@marcbachmann/cel-js';
import { parts } from './parts';
import { SPEND } from './runningEnvironment';
import { loopNames } from './vocabulary';

/*
 * A loop in a loop over two long lists, or over long texts that are joined
 * again and again, would take minutes. The library counts nothing, so what a
 * loop looks at is passed through a function that does.
 */

const isWritten = (node: ASTNode): boolean =>
  node.op === 'value' ||
  (node.op === 'list' && node.args.every(entry => entry.op === 'value'));

const isLoop = (node: ASTNode): boolean =>
  node.op === 'rcall' && loopNames.includes(node.args[0]);

function metered(node: ASTNode, inLoop: boolean): string {
  const text = write(node, inLoop);
  return isWritten(node) ? text : `${SPEND}(${text})`;
}

function operand(node: ASTNode, inLoop: boolean, cheap: boolean): string {
  return inLoop && !cheap ? metered(node, inLoop) : write(node, inLoop);
}

function binary(node: ASTNode, inLoop: boolean): string {
  const [left, right] = parts(node);
  const compares = node.op === '==' || node.op === '!=';
  const cheap =
    !(compares || node.op === '+' || node.op === 'in') ||
    (compares && (isWritten(left) || isWritten(right)));
  return `(${operand(left, inLoop, cheap)} ${node.op} ${operand(
    right,
    inLoop,
    cheap,
  )})`;
}

function call(node: ASTNode, inLoop: boolean): string {
  if (node.op === 'call') {
    const [name, args] = node.args;
    return `${name}(${args
      .map(arg => operand(arg, inLoop, false))
      .join(', ')})`;
  }
  if (node.op !== 'rcall') return write(node, inLoop);
  const [name, receiver, args] = node.args;
  const loops = isLoop(node);
  const written = args.map(arg =>
    operand(arg, inLoop || loops, loops || !inLoop),
  );
  return `${operand(receiver, inLoop || loops, false)}.${name}(${written.join(
    ', ',
  )})`;
}

function write(node: ASTNode, inLoop: boolean): string {
  const inner = (part: ASTNode) => write(part, inLoop);
  switch (node.op) {
    case 'value':
      return node.input.slice(node.start, node.end);
    case 'id':
      return node.args;
    case '.':
    case '.?':
      return `${inner(node.args[0])}.${node.args[1]}`;
    case '[]':
    case '[?]':
      return `${inner(node.args[0])}[${inner(node.args[1])}]`;
    case 'call':
    case 'rcall':
      return call(node, inLoop);
    case 'list':
      return `[${node.args.map(inner).join(', ')}]`;
    case 'map':
      return `{${node.args
        .map(([key, value]) => `${inner(key)}: ${inner(value)}`)
        .join(', ')}}`;
    case '!_':
    case '-_':
      return `(${node.op[0]}${inner(node.args)})`;
    case '?:': {
      const [condition, yes, no] = node.args.map(inner);
      return `(${condition} ? ${yes} : ${no})`;
    }
    default:
      return binary(node, inLoop);
  }
}

/** The expression with what its loops look at passed through the counter. */
export const meter = (expression: ASTNode): string => write(expression, false);
