import { MartechKindName } from '../../kinds/kindNames';
import { RuleProblem } from '../../scorecards';
import { CheckPrograms, CompiledCheck, RuleProgram } from '../types';
import { allLookedUp } from './lookedUp';
import { compileExpression } from './compileExpression';
import { position } from './position';

type Definition = CompiledCheck['definition'];

export interface CheckContext {
  /** Place in the list of checks, from 0. */
  index: number;
  rank: number;
  kinds: readonly MartechKindName[];
}

interface Source {
  field: string;
  text: string;
  decides: boolean;
}

const sourcesOf = ({ applicableWhen, rule, warnWhen }: Definition): Source[] =>
  Object.entries({ applicableWhen, rule, warnWhen }).flatMap(([field, text]) =>
    text === undefined ? [] : [{ field, text, decides: true }],
  );

const evidenceOf = ({ evidence }: Definition): Source[] =>
  Object.entries(evidence ?? {}).map(([name, text]) => ({
    field: `evidence.${name}`,
    text,
    decides: false,
  }));

function programsOf(programs: ReadonlyMap<string, RuleProgram>): CheckPrograms {
  const all = [...programs];
  const rule = programs.get('rule');
  if (!rule) throw new Error('A check has a rule');
  return {
    rule,
    applicableWhen: programs.get('applicableWhen'),
    warnWhen: programs.get('warnWhen'),
    evidence: all.flatMap(([field, program]) =>
      field.startsWith('evidence.')
        ? [[field.slice('evidence.'.length), program] as const]
        : [],
    ),
    records: [...new Set(all.flatMap(([, program]) => program.records))],
    named: [...new Set(all.flatMap(([, program]) => program.named))],
    lookedUp: allLookedUp(all.map(([, { lookedUp }]) => lookedUp)),
    readsMeasures: all.some(([, program]) => program.readsMeasures),
  };
}

/** Compiles the expressions of one check; its problem is kept with it. */
export function compileCheck(
  definition: Definition,
  { index, rank, kinds }: CheckContext,
): { check: CompiledCheck; problems: RuleProblem[] } {
  const facts = definition.facts ?? [];
  const programs = new Map<string, RuleProgram>();
  const problems: RuleProblem[] = [];
  for (const source of [...sourcesOf(definition), ...evidenceOf(definition)]) {
    const { field, text, decides } = source;
    const compiled = compileExpression(text, { kinds, facts, decides });
    if (compiled.program) programs.set(field, compiled.program);
    else {
      problems.push({
        path: `spec.checks[${index}].${field}`,
        check: definition.id,
        ...position(text, compiled.problem.at),
        message: compiled.problem.message,
      });
    }
  }
  const [problem] = problems;
  const check: CompiledCheck = {
    id: definition.id,
    definition,
    rank,
    weight: definition.weight ?? 1,
    facts,
    usesCalendar: [...programs.values()].some(program => program.usesCalendar),
    ...(problem ? { problem } : { programs: programsOf(programs) }),
  };
  return { check, problems };
}
