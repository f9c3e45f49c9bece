import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { IndexState } from '../../entities/store/IndexState';
import { WorkQueue } from '../../queue';
import { EvaluationStates } from '../store/EvaluationStates';
import { Estate } from './Estate';

interface ScorecardSweeperOptions {
  clock: Clock;
  estate: Estate;
  queue: WorkQueue;
  state: IndexState;
  states: EvaluationStates;
}

/** Looks at everything once in a while, in case that something went unnoticed. */
export class ScorecardSweeper {
  readonly #options: ScorecardSweeperOptions;

  constructor(options: ScorecardSweeperOptions) {
    this.#options = options;
  }

  /** Everything there is, and everything that has results although it is not. */
  async sweep(): Promise<void> {
    const { clock, estate, queue, state, states } = this.#options;
    const started = clock.now();
    const refs = await estate.refs(martechKindNames);
    await queue.mark([...refs, ...(await states.all())], started.getTime());
    await state.set('scorecards-sweep', started.toISOString());
  }

  /** A sweep is complete when nothing is left to do. */
  async noteIdle(): Promise<void> {
    const { queue, state } = this.#options;
    const started = await state.get('scorecards-sweep');
    if (!started || (await queue.size()) > 0) return;
    await state.set('checked-at', started);
    await state.clear('scorecards-sweep');
  }
}
