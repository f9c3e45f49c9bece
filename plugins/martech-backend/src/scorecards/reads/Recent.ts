/**
 * An answer that is kept for a moment: many who ask at the same time share it.
 * One that failed is not kept.
 */
export class Recent<T> {
  readonly #ask: () => Promise<T>;
  readonly #milliseconds: number;
  #askedAt = -Infinity;
  #answer?: Promise<T>;

  constructor(ask: () => Promise<T>, milliseconds: number) {
    this.#ask = ask;
    this.#milliseconds = milliseconds;
  }

  get(): Promise<T> {
    const now = performance.now();
    if (this.#answer && now - this.#askedAt < this.#milliseconds)
      return this.#answer;
    const answer = this.#ask();
    this.#answer = answer;
    this.#askedAt = now;
    answer.catch(() => {
      if (this.#answer === answer) this.#answer = undefined;
    });
    return answer;
  }
}
