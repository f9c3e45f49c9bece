import { setImmediate } from 'node:timers/promises';

const SLICE = 6;
/** Milliseconds that a turn of the loop takes in which nobody else works. */
const QUIET = 0.5;
/** So that the one who rests gets on however much others have to do. */
const MOST_TURNS = 8;

/**
 * Lets others use the loop. People wait for an answer, which takes several
 * turns, so work in the background goes on when a turn was quiet.
 */
export async function giveWay() {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const asked = performance.now();
    await setImmediate();
    if (performance.now() - asked < QUIET) return;
  }
}

/** Gives others the loop after every few milliseconds of work. */
export class Slices {
  #began = performance.now();

  /** Whether it is time to rest; awaiting for nothing would cost too much. */
  get isOver(): boolean {
    return performance.now() - this.#began > SLICE;
  }

  async rest() {
    await giveWay();
    this.#began = performance.now();
  }
}
