import { ParseError } from '@marcbachmann/cel-js';
import { closest } from '../../validation/closest';
import { CheckingEnvironment } from '../language/checkingEnvironment';
import { Refusal } from '../language/reading';
import { MAX_DEPTH, MAX_PARTS } from '../limits';
import { variableNames } from '../shapes/variableShapes';

const words: Array<[RegExp, string]> = [
  [/\blist<dyn>/g, 'list'],
  [/\bstring\b/g, 'text'],
  [/\b(double|int)\b/g, 'number'],
  [/\bbool\b/g, 'true or false'],
];

/** Types of CEL in words. */
const inWords = (text: string) =>
  words.reduce((written, [type, word]) => written.replace(type, word), text);

const isCelError = (error: unknown): error is ParseError =>
  error instanceof Error && 'summary' in error && 'code' in error;

const limits: Record<string, string> = {
  maxDepth: `is nested deeper than ${MAX_DEPTH} levels, split it into several checks`,
  maxAstNodes: `has more than ${MAX_PARTS.toLocaleString(
    'en',
  )} parts, split it into several checks`,
};

const didYouMean = (word: string, names: readonly string[]) => {
  const near = closest(word, names);
  return near ? `, did you mean ${near}?` : '';
};

/** Type that the checker found for what a field was read from. */
function typeOf(node: unknown): string {
  const args: unknown =
    typeof node === 'object' && node !== null ? Reflect.get(node, 'args') : [];
  const left: unknown = Array.isArray(args) ? args[0] : undefined;
  const type: unknown =
    typeof left === 'object' && left !== null
      ? Reflect.get(left, 'checkedType')
      : undefined;
  return typeof type === 'object' && type !== null
    ? String(Reflect.get(type, 'name'))
    : '';
}

function missingField(error: ParseError, checking: CheckingEnvironment) {
  const field = error.summary.replace(/^No such key: /, '');
  const shape = checking.objects.get(typeOf(error.node));
  if (!shape) return `there is no field ${field}`;
  const of = shape.name.replaceAll('.item', '[]');
  return `${of} has no field ${field}${didYouMean(field, [
    ...shape.fields.keys(),
  ])}`;
}

function sentence(error: ParseError, checking: CheckingEnvironment): string {
  const { code, summary } = error;
  if (code === 'no_such_key') return missingField(error, checking);
  if (code === 'unknown_variable') {
    const name = summary.replace(/^Unknown variable: /, '');
    return `rules do not know ${name}${didYouMean(
      name,
      variableNames,
    )} They see ${variableNames.join(', ')}`;
  }
  if (code === 'limit_exceeded') {
    const limit = Object.keys(limits).find(key => summary.includes(key));
    return limit ? limits[limit] : 'has too many entries in one list or call';
  }
  if (code === 'no_such_overload') {
    const types = summary.replace(/^no such overload: /, '');
    return `these types do not go together: ${inWords(types)}`;
  }
  if (code === 'no_matching_overload') {
    const call = summary.replace(/^found no matching overload for /, '');
    return `it is called with the wrong values: ${inWords(call)}`;
  }
  return inWords(summary.replace(/\bEOF\b/, 'the end'));
}

/** What is wrong with an expression, in words, and where. */
export function expressionProblem(
  error: unknown,
  checking: CheckingEnvironment,
): Refusal {
  if (!isCelError(error)) {
    return {
      at: 0,
      message: 'is nested too deep, split it into several checks',
    };
  }
  const at = error.range?.start ?? error.node?.pos ?? 0;
  return { at, message: sentence(error, checking) };
}
