/** Lets work that comes again and again wait while something else goes on. */
export class Pause {
  #active = false;
  readonly #running = new Set<Promise<unknown>>();

  /** Does the work now, or not at all: it comes again. */
  async unless(work: () => Promise<unknown>): Promise<void> {
    if (this.#active) return;
    const running = work();
    this.#running.add(running);
    try {
      await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** What is being done is finished first. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#active = true;
    try {
      await Promise.allSettled(this.#running);
      return await work();
    } finally {
      this.#active = false;
    }
  }
}
