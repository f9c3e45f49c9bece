import { setTimeout } from 'node:timers/promises';

/** Lets a loop sleep until somebody rings, or until a time has passed. */
export class Bell {
  #ring = () => {};

  ring() {
    this.#ring();
  }

  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    const timer = new AbortController();
    const rung = new Promise<void>(resolve => {
      this.#ring = resolve;
    });
    const over = setTimeout(milliseconds, undefined, {
      signal: AbortSignal.any([signal, timer.signal]),
    }).catch(() => undefined);
    await Promise.race([rung, over]);
    timer.abort();
  }
}
