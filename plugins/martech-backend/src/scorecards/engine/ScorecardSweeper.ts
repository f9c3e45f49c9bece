import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { IndexState } from '../../entities/store/IndexState';
import { WorkQueue } from '../../queue';
import { ENGINE_VERSION } from '../domain/inputsHash';
import { EvaluationStates } from '../store/EvaluationStates';
import { Estate } from './Estate';

const HOUR = 60 * 60_000;

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
    await state.set('scorecards-sweep-by', `${ENGINE_VERSION}`);
    await state.set('scorecards-sweep', started.toISOString());
  }

  /**
   * What this version has looked at within the hour is not looked at again only
   * because a process starts; what changed while none was there is marked anyway.
   */
  async sweepAfterStart(): Promise<void> {
    const { clock, state } = this.#options;
    const by = await state.get('scorecards-sweep-by');
    const checkedAt = await state.get('checked-at');
    const age = clock.now().getTime() - Date.parse(checkedAt ?? '');
    if (by === `${ENGINE_VERSION}` && age < HOUR) return;
    await this.sweep();
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
