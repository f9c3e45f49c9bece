import { changeOfReadiness } from './changeOfReadiness';
import { changeOfResult, codesOf, subjectsOf } from './changeOfResult';
import { EntityChange, WrittenResult } from './EntityChange';
import { Evaluation } from './evaluateEntity';
import { EvaluationState } from './EvaluationState';
import { HistoryChange } from './historyChange';
import { writeDetails } from './detailsText';
import { ResultState } from './resultState';
import { readinessOf } from './readinessOf';
import { withSince } from './withSince';

interface Evaluated {
  uid: string;
  entityRef: string;
  kind: string;
  evaluation: Evaluation;
  /** Hash of all that was read; null: not known. */
  inputs: string | null;
  /** What was known before; undefined at first sight. */
  state?: EvaluationState;
  /** Results as they are stored. */
  former: readonly ResultState[];
  /** Id of the level that readiness has to reach. */
  depth: string;
  /** What is looked at again when the entity becomes ready, or no longer is. */
  dependents: readonly string[];
  now: number;
}

const written = ({ checks, ...result }: ResultState): WrittenResult => ({
  scorecard: result.scorecard,
  version: result.version,
  codes: codesOf(checks),
  score: result.score,
  level: result.level,
  details: writeDetails(checks),
});

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

function add(history: HistoryChange, { closed, opened }: HistoryChange) {
  history.closed.push(...closed);
  history.opened.push(...opened);
}

/** Results that differ from what is stored, and their history. */
function changedResults({ evaluation, former }: Evaluated) {
  const before = new Map(former.map(result => [result.scorecard, result]));
  const history: HistoryChange = { opened: [], closed: [] };
  const results: WrittenResult[] = [];
  for (const { result } of evaluation.applied) {
    const known = before.get(result.scorecard);
    before.delete(result.scorecard);
    const after = withSince(known, result);
    const row = written(after);
    if (!known || !isSame(written(known), row)) {
      results.push(row);
      add(history, changeOfResult(known, after));
    }
  }
  for (const left of before.values()) history.closed.push(...subjectsOf(left));
  return { history, results, dropped: [...before.keys()] };
}

/** What has to be written about an entity that was evaluated. */
export function changeOfEntity(evaluated: Evaluated): EntityChange {
  const { depth, evaluation, now, state } = evaluated;
  const { dropped, history, results } = changedResults(evaluated);
  const before = state?.readiness ?? null;
  const readiness = readinessOf(evaluation.applied, depth, before, now);
  const ruling = evaluation.applied.find(
    ({ result }) => result.scorecard === readiness?.scorecard,
  );
  add(
    history,
    changeOfReadiness(before, readiness, ruling?.result.version ?? ''),
  );
  const isReadinessSame = state !== undefined && isSame(before, readiness);
  const isReadySame = (before?.ready ?? false) === (readiness?.ready ?? false);
  const isUnchanged =
    isReadinessSame &&
    evaluated.inputs !== null &&
    evaluated.inputs === state.inputs &&
    evaluated.entityRef === state.entityRef &&
    results.length + dropped.length + history.opened.length === 0;
  return {
    uid: evaluated.uid,
    entityRef: evaluated.entityRef,
    kind: evaluated.kind,
    firstSeenAt: state?.firstSeenAt ?? now,
    inputs: evaluated.inputs,
    isUnchanged,
    recheckAt: evaluation.recheckAt,
    readiness,
    ...(isReadinessSame && { revision: state.revision }),
    results,
    dropped,
    history,
    affects: isReadySame ? [] : [...evaluated.dependents],
  };
}
