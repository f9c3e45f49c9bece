import { MartechKindName } from '../../kinds/kindNames';
import { MAX_EXPRESSION } from '../limits';
import {
  CheckingEnvironment,
  checkingEnvironment,
} from '../language/checkingEnvironment';
import { meter } from '../language/meter';
import { Reading, Refusal } from '../language/reading';
import { readExpression } from '../language/readExpression';
import {
  moment,
  runningEnvironment,
  variablesNow,
} from '../language/runningEnvironment';
import { RuleProgram } from '../types';
import { expressionProblem } from './expressionProblem';

export type CompiledExpression =
  | { program: RuleProgram; problem?: undefined }
  | { program?: undefined; problem: Refusal };

interface Expectation {
  kinds: readonly MartechKindName[];
  /** Facts that the check lists. */
  facts: readonly string[];
  /** Whether it decides something, so that it must be true or false. */
  decides: boolean;
}

function typeProblem(
  source: string,
  checking: CheckingEnvironment,
  decides: boolean,
): Refusal | undefined {
  const { valid, type, error } = checking.environment.check(source);
  if (!valid) return expressionProblem(error, checking);
  if (!decides || type === 'bool' || type === 'dyn') return undefined;
  return {
    at: 0,
    message: 'must be true or false, compare the value with something',
  };
}

function unlistedFact(
  { facts }: Reading,
  listed: readonly string[],
): Refusal | undefined {
  const missing = [...facts].find(fact => !listed.includes(fact));
  return missing === undefined
    ? undefined
    : { at: 0, message: `reads the fact ${missing}, list it in facts` };
}

function programOf(source: string, reading: Reading, metered: string) {
  const run = runningEnvironment.parse(reading.hasLoop ? metered : source);
  const { valid, error } = run.check();
  if (!valid) throw error ?? new Error(`${source} cannot be run`);
  const program: RuleProgram = {
    facts: [...reading.facts],
    records: [...reading.records],
    readsMeasures: reading.readsMeasures,
    usesCalendar: reading.usesCalendar,
    lookedUp: {
      related: reading.related,
      asksOthers: reading.asksOthers,
      asksRelated: reading.asksPeople && reading.related.size > 0,
    },
    named: reading.asksPeople ? [...reading.named] : [],
    run: snapshot => {
      moment.enter(snapshot);
      try {
        const value: unknown = run(variablesNow);
        moment.leave();
        return value;
      } finally {
        moment.forget();
      }
    },
  };
  return program;
}

function compile(
  source: string,
  { kinds, facts, decides }: Expectation,
): CompiledExpression {
  if (source.length > MAX_EXPRESSION) {
    return {
      problem: {
        at: 0,
        message: `is longer than ${MAX_EXPRESSION.toLocaleString(
          'en',
        )} characters, split it into several checks`,
      },
    };
  }
  const [first] = kinds;
  const { ast } = checkingEnvironment(first).environment.parse(source);
  const reading = readExpression(ast);
  const problem =
    reading.refusals.at(0) ??
    unlistedFact(reading, facts) ??
    kinds
      .map(kind => ({
        kind,
        found: typeProblem(source, checkingEnvironment(kind), decides),
      }))
      .flatMap(({ kind, found }) =>
        found
          ? [
              kinds.length > 1
                ? { ...found, message: `for ${kind}: ${found.message}` }
                : found,
            ]
          : [],
      )
      .at(0);
  return problem
    ? { problem }
    : { program: programOf(source, reading, meter(ast)) };
}

/** Compiles one expression; never throws. */
export function compileExpression(
  source: string,
  expectation: Expectation,
): CompiledExpression {
  try {
    return compile(source, expectation);
  } catch (error) {
    const checking = checkingEnvironment(expectation.kinds[0]);
    return { problem: expressionProblem(error, checking) };
  }
}
