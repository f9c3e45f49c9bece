import { ASTNode } from '@marcbachmann/cel-js';
import { closest } from '../../validation/closest';
import { variableNames } from '../shapes/variableShapes';
import { patternOf } from './patterns';
import { Note, Reading } from './reading';
import {
  calendarFunctions,
  functionNames,
  insteadOf,
  loopNames,
  methodNames,
} from './vocabulary';

function refuseName(
  name: string,
  names: readonly string[],
  at: number,
  { refusals }: Reading,
): void {
  const near = closest(name, names);
  const instead = Object.hasOwn(insteadOf, name)
    ? insteadOf[name]
    : `${near ? `did you mean ${near}? ` : ''}There is ${names.join(', ')}`;
  refusals.push({ at, message: `rules do not know ${name}(), ${instead}` });
}

function notePattern(pattern: ASTNode | undefined, { refusals }: Reading) {
  if (!pattern) return;
  const at = pattern.start;
  if (pattern.op !== 'value' || typeof pattern.args !== 'string') {
    refusals.push({
      at,
      message: 'the pattern of like() stands in the rule as text',
    });
    return;
  }
  try {
    patternOf(pattern.args);
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : '';
    refusals.push({
      at,
      message: `like() takes patterns in the syntax of RE2 (no look-around, no back-references)${why}`,
    });
  }
}

function noteLoop(args: readonly ASTNode[], reading: Reading): void {
  const [entry] = args;
  reading.hasLoop = true;
  if (entry?.op !== 'id') return;
  const name = entry.args;
  if (variableNames.includes(name)) {
    reading.refusals.push({
      at: entry.start,
      message: `${name} is a variable of rules, call the entry of the list something else`,
    });
  }
}

/** Which functions are called. */
export const noteCall: Note = (node, reading) => {
  if (node.op === 'call') {
    const [name, args] = node.args;
    if (!functionNames.includes(name)) {
      refuseName(name, functionNames, node.start, reading);
      return true;
    }
    if (calendarFunctions.includes(name)) reading.usesCalendar = true;
    if (name === 'like') notePattern(args.at(1), reading);
  }
  if (node.op === 'rcall') {
    const [name, , args] = node.args;
    const names = [...loopNames, ...methodNames];
    if (!names.includes(name)) {
      refuseName(name, names, node.start, reading);
      return true;
    }
    if (loopNames.includes(name)) noteLoop(args, reading);
  }
  return false;
};
