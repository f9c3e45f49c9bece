import { ASTNode } from '@marcbachmann/cel-js';
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

/**
 * People and groups that stand in the expression as text, wherever they do: in
 * the call itself, in a list that is gone through, behind a question mark.
 */
export const noteReference: Note = (node, reading) => {
  if (node.op === 'call' && peopleFunctions.includes(node.args[0])) {
    reading.asksPeople = true;
    noteAsked(node.args[1].at(0), reading);
  }
  if (node.op === 'value' && typeof node.args === 'string') {
    const ref = fullPersonRef(node.args);
    if (ref) reading.named.add(ref);
  }
  return false;
};
