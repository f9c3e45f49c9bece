import { Clock, systemClock } from '../../clock';

/** A clock that runs as fast as a real one, some time ahead of it. */
export class MovableClock implements Clock {
  readonly #real: Clock;
  #ahead: number;

  /** @param ahead - milliseconds */
  constructor(ahead = 0, real: Clock = systemClock) {
    this.#ahead = ahead;
    this.#real = real;
  }

  now(): Date {
    return new Date(this.#real.now().getTime() + this.#ahead);
  }

  /** Milliseconds between the real time and what this clock says. */
  get ahead(): number {
    return this.#ahead;
  }

  set ahead(milliseconds: number) {
    this.#ahead = milliseconds;
  }

  moveTo(instant: Date): void {
    this.#ahead = instant.getTime() - this.#real.now().getTime();
  }
}
