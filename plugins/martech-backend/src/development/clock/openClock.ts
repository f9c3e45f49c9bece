import { IndexState } from '../../entities/store/IndexState';
import { MovableClock } from './MovableClock';

/** The clock as far ahead as it was when the portal last ran. */
export async function openClock(
  state: Pick<IndexState, 'get'>,
): Promise<MovableClock> {
  return new MovableClock(Number((await state.get('development:clock')) ?? 0));
}
