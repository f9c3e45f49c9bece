import { ASTNode } from '@marcbachmann/cel-js';
import { MAX_LOOPS } from '../limits';
import { noteAccess } from './noteAccess';
import { noteCall } from './noteCall';
import { noteReference } from './noteReference';
import { noteWhole } from './noteWhole';
import { parts } from './parts';
import { newReading, Reading } from './reading';
import { loopNames } from './vocabulary';

function visit(node: ASTNode, loops: number, reading: Reading): void {
  noteReference(node, reading);
  noteWhole(node, reading);
  if (noteAccess(node, reading) || noteCall(node, reading)) return;
  if (node.op !== 'rcall' || !loopNames.includes(node.args[0])) {
    for (const part of parts(node)) visit(part, loops, reading);
    return;
  }
  const [name, list, args] = node.args;
  if (loops === MAX_LOOPS) {
    reading.refusals.push({
      at: node.pos,
      message: `${name}() is the third loop inside of another, two are the most: filter the list first, or make two checks`,
    });
    return;
  }
  visit(list, loops, reading);
  for (const arg of args.slice(1)) visit(arg, loops + 1, reading);
}

/** What an expression reads, and what in it rules may not do. */
export function readExpression(expression: ASTNode): Reading {
  const reading = newReading();
  visit(expression, 0, reading);
  return reading;
}
