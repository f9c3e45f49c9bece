import { EvidenceValue, Outcome } from '../../scorecards';
import {
  CheckEvaluation,
  CheckPrograms,
  CompiledCheck,
  RuleProgram,
  Snapshot,
} from '../types';
import { evidenceValue } from './evidenceValue';
import { Horizon, unusableFacts } from './unusableFacts';

const LONGEST_PROBLEM = 500;

const canRead = (
  { facts, records }: Pick<RuleProgram, 'facts' | 'records'>,
  unusable: readonly string[],
  snapshot: Snapshot,
): boolean =>
  (facts.length === 0 || !facts.some(fact => unusable.includes(fact))) &&
  (records.length === 0 ||
    records.every(section => snapshot.records[section] !== undefined));

function decide(program: RuleProgram, snapshot: Snapshot): boolean {
  const value = program.run(snapshot);
  if (typeof value === 'boolean') return value;
  throw new Error('the rule came to something that is not true or false');
}

function evidenceOf(
  programs: CheckPrograms,
  unusable: readonly string[],
  snapshot: Snapshot,
): Record<string, EvidenceValue> {
  const evidence: Record<string, EvidenceValue> = {};
  for (const [name, program] of programs.evidence) {
    if (!canRead(program, unusable, snapshot)) continue;
    try {
      evidence[name] = evidenceValue(program.run(snapshot));
    } catch {
      // The outcome stands without it; its message says "unknown".
      evidence[name] = null;
    }
  }
  return evidence;
}

function outcomeOf(
  programs: CheckPrograms,
  unusable: readonly string[],
  snapshot: Snapshot,
): Outcome {
  const { applicableWhen, rule, warnWhen, records } = programs;
  if (applicableWhen) {
    if (!canRead(applicableWhen, unusable, snapshot)) return 'no-data';
    if (!decide(applicableWhen, snapshot)) return 'not-applicable';
  }
  if (unusable.length > 0) return 'no-data';
  if (records.some(section => snapshot.records[section] === undefined)) {
    return 'no-data';
  }
  if (!decide(rule, snapshot)) return 'fail';
  return warnWhen && decide(warnWhen, snapshot) ? 'warn' : 'pass';
}

function reason(error: unknown): string {
  const summary: unknown =
    error instanceof Error ? Reflect.get(error, 'summary') : undefined;
  if (typeof summary === 'string') return summary.slice(0, LONGEST_PROBLEM);
  return error instanceof Error
    ? error.message.slice(0, LONGEST_PROBLEM)
    : 'the rule could not be evaluated';
}

/**
 * What one check comes to for one entity, before exceptions.
 *
 * @param horizon - is brought forward to when a fact it relies on turns stale
 */
export function evaluateCheck(
  check: CompiledCheck,
  snapshot: Snapshot,
  horizon: Horizon,
): CheckEvaluation {
  const { programs } = check;
  if (!programs) {
    return {
      outcome: 'error',
      evidence: {},
      problem: check.problem?.message,
    };
  }
  try {
    const unusable = unusableFacts(check, snapshot, horizon);
    const outcome = outcomeOf(programs, unusable, snapshot);
    return {
      outcome,
      evidence:
        outcome === 'not-applicable'
          ? {}
          : evidenceOf(programs, unusable, snapshot),
    };
  } catch (error) {
    return { outcome: 'error', evidence: {}, problem: reason(error) };
  }
}
