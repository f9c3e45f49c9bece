import { ConflictError, InputError } from '@backstage/errors';
import { DateTime, Duration } from 'luxon';
import { IndexState } from '../../entities/store/IndexState';
import { midnights } from '../domain/midnights';
import { MovableClock } from './MovableClock';

/** Farther would only wait longer: every midnight on the way is worked through. */
const FARTHEST_YEARS = 3;

interface ClockControlOptions {
  clock: MovableClock;
  state: IndexState;
  /** Works through what is due at the time the clock shows. */
  catchUp(now: Date): Promise<void>;
  /** Once the clock shows the time asked for. */
  onMoved(): Promise<void>;
}

/** Moves the time of the portal forward, past every midnight in between. */
export class ClockControl {
  readonly #options: ClockControlOptions;
  #moving = false;

  constructor(options: ClockControlOptions) {
    this.#options = options;
  }

  /** @param duration - ISO 8601 */
  async advance(duration: string): Promise<void> {
    const { clock } = this.#options;
    const now = DateTime.fromJSDate(clock.now(), { zone: 'utc' });
    const target = now.plus(Duration.fromISO(duration));
    if (!target.isValid || target > now.plus({ years: FARTHEST_YEARS })) {
      throw new InputError(
        `advance: is too far, move the clock by at most P${FARTHEST_YEARS}Y at once`,
      );
    }
    if (this.#moving) {
      throw new ConflictError(
        'The clock is being moved already: wait for that answer and try again',
      );
    }
    this.#moving = true;
    try {
      const ahead = clock.ahead + target.diff(now).toMillis();
      const stops = midnights(now.toJSDate(), target.toJSDate());
      for (const stop of stops) {
        clock.moveTo(stop);
        await this.#catchUp();
      }
      // Working through the days took time as well, which is not to be lost.
      clock.ahead = ahead;
      await this.#catchUp();
      await this.#options.onMoved();
    } finally {
      this.#moving = false;
    }
  }

  async #catchUp() {
    const { catchUp, clock, state } = this.#options;
    await state.set('development:clock', String(clock.ahead));
    await catchUp(clock.now());
  }
}
