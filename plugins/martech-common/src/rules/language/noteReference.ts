import { ASTNode } from '@marcbachmann/cel-js';
import { personFields } from './personFields';
import { accessOf } from './parts';
import { fullPersonRef, nearestPersonRef } from './personRef';
import { Note, Reading } from './reading';
import { peopleFunctions } from './vocabulary';

const LONGEST_SHOWN = 80;

function refuse(text: string, at: number, { refusals }: Reading) {
  const near = nearestPersonRef(text);
  const advice = near
    ? `did you mean "${near}"?`
    : 'write for example "group:default/legal"';
  refusals.push({
    at,
    message: `"${text.slice(
      0,
      LONGEST_SHOWN,
    )}" is no full reference of a person or group, ${advice}`,
  });
}

/** Who is asked about, as far as the rule says it itself. */
function noteAsked(node: ASTNode | undefined, reading: Reading): void {
  if (node?.op === '?:') {
    noteAsked(node.args[1], reading);
    noteAsked(node.args[2], reading);
  }
  if (node?.op !== 'value' || typeof node.args !== 'string') return;
  if (!fullPersonRef(node.args)) refuse(node.args, node.start, reading);
}

/** Whether what is asked about stands in a field for people, or in the rule. */
function isPerson(node: ASTNode | undefined): boolean {
  if (node?.op === '?:') {
    return isPerson(node.args[1]) && isPerson(node.args[2]);
  }
  const key = node && accessOf(node)?.key;
  return node?.op === 'value' || (key !== undefined && personFields().has(key));
}

/**
 * People and groups that stand in the expression as text, wherever they do: in
 * the call itself, in a list that is gone through, behind a question mark.
 */
export const noteReference: Note = (node, reading) => {
  if (node.op === 'call' && peopleFunctions.includes(node.args[0])) {
    const asked = node.args[1].at(0);
    reading.asksPeople = true;
    noteAsked(asked, reading);
    if (!isPerson(asked)) reading.asksOthers = true;
  }
  if (node.op === 'value' && typeof node.args === 'string') {
    const ref = fullPersonRef(node.args);
    if (ref) reading.named.add(ref);
  }
  return false;
};
