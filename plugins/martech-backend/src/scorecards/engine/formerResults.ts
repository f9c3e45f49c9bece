import { formerState } from '../domain/formerState';
import { EvaluatedResult } from '../domain/resultState';
import { EvaluationStates } from '../store/EvaluationStates';
import { Scorecards } from './Scorecards';

/** Results as they are stored, by uid, with the names of their checks. */
export async function formerResults(
  uids: readonly string[],
  states: EvaluationStates,
  scorecards: Scorecards,
): Promise<Map<string, EvaluatedResult[]>> {
  const former = new Map<string, EvaluatedResult[]>();
  for (const result of await states.results(uids)) {
    const ids = await scorecards.checkIds(result.scorecard, result.version);
    const state = formerState(result, ids);
    const known = former.get(result.uid);
    if (known) known.push(state);
    else former.set(result.uid, [state]);
  }
  return former;
}
