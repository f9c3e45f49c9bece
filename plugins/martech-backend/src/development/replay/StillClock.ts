import { Clock } from '../../clock';

/** A clock that stands still until it is moved: what happens at midnight is dated so. */
export class StillClock implements Clock {
  #now = new Date(0);

  now(): Date {
    return this.#now;
  }

  moveTo(instant: Date): void {
    this.#now = instant;
  }
}
