/** Lets only so many jobs run at the same time; the others wait in line. */
export class Turns {
  readonly #waiting: Array<() => void> = [];
  #free: number;

  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else {
      await new Promise<void>(resolve => {
        this.#waiting.push(resolve);
      });
    }
    try {
      return await job();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
