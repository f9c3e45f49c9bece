import { setTimeout } from 'node:timers/promises';

/** Lets somebody who waits go on at once. */
export class Wake {
  #rung = false;
  #waiting?: AbortController;

  ring(): void {
    this.#rung = true;
    this.#waiting?.abort();
  }

  /** Until it rings, has rung since the last wait, or the time is over. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      const waiting = new AbortController();
      this.#waiting = waiting;
      const either = AbortSignal.any([waiting.signal, signal]);
      await setTimeout(milliseconds, undefined, {
        ref: false,
        signal: either,
      }).catch(() => undefined);
    }
    this.#rung = false;
  }
}
