import { setImmediate } from 'node:timers/promises';

const SLICE = 6;

/** Gives others the loop after every few milliseconds of work. */
export class Slices {
  #began = performance.now();

  /** Whether it is time to rest; awaiting for nothing would cost too much. */
  get isOver(): boolean {
    return performance.now() - this.#began > SLICE;
  }

  async rest() {
    await setImmediate();
    this.#began = performance.now();
  }
}
