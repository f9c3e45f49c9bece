import { setTimeout } from 'node:timers/promises';
import { IndexState } from '../store/IndexState';

const VISITS = 5_000;

/**
 * Waits some seconds after a start, where the index was filled before: whoever
 * waited for the start comes first, and what was missed has waited longer. An
 * index that is empty is filled at once.
 */
export async function visitorsFirst(
  state: Pick<IndexState, 'get'>,
): Promise<void> {
  const isFilled = (await state.get('as-of')) !== undefined;
  if (isFilled) await setTimeout(VISITS, undefined, { ref: false });
}
