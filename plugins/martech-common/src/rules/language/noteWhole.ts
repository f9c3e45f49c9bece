import { ASTNode } from '@marcbachmann/cel-js';
import { accessOf, isNamed } from './parts';
import { Note } from './reading';

/** `facts["source"]["key"]`, whatever is read of it. */
function isFact(node: ASTNode): boolean {
  const source = accessOf(node)?.left;
  const facts = source && accessOf(source)?.left;
  return facts !== undefined && isNamed(facts, 'facts');
}

/** Objects that have fields whose value changes at midnight. */
function isTimely(node: ASTNode): boolean {
  const left = accessOf(node)?.left;
  const isRole = left !== undefined && isNamed(left, 'roles');
  const isVariable = isNamed(node, 'owner') || isNamed(node, 'roles');
  return isVariable || isRole || isFact(node);
}

/**
 * What is read as a whole is read with all its fields, those included that
 * change at midnight: evidence can be all of `owner`.
 */
export const noteWhole: Note = (node, reading) => {
  const access = accessOf(node);
  if (access && (access.key !== undefined || isNamed(access.left, 'roles'))) {
    reading.readInPart.add(access.left);
  }
  // Functions of a value: loops over roles go through their ids.
  if (node.op === 'rcall') reading.readInPart.add(node.args[1]);
  if (isTimely(node) && !reading.readInPart.has(node)) {
    reading.usesCalendar = true;
  }
  return false;
};
