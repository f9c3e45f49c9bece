import { formerState } from '../domain/formerState';
import { EvaluatedResult } from '../domain/resultState';
import { EvaluationStates } from '../store/EvaluationStates';
import { Scorecards } from './Scorecards';
import { Slices } from './Slices';

/** Results as they are stored, by uid, with the names of their checks. */
export async function formerResults(
  uids: readonly string[],
  states: EvaluationStates,
  scorecards: Scorecards,
): Promise<Map<string, EvaluatedResult[]>> {
  const former = new Map<string, EvaluatedResult[]>();
  const stored = await states.results(uids);
  const slices = new Slices();
  for (const result of stored) {
    if (slices.isOver) await slices.rest();
    const ids = await scorecards.checkIds(result.scorecard, result.version);
    const state = formerState(result, ids);
    const known = former.get(result.uid);
    if (known) known.push(state);
    else former.set(result.uid, [state]);
  }
  return former;
}
