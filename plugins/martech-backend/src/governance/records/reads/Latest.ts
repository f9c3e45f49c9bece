/**
 * Shares one read among those who ask at the same time. A read that began before
 * somebody came may be too old for them: they share the one after it.
 */
export class Latest<T> {
  readonly #read: () => Promise<T>;
  #reading?: Promise<T>;
  #next?: Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  async current(): Promise<T> {
    if (!this.#reading) return this.#begin();
    const begin = () => this.#begin();
    this.#next ??= this.#reading.then(begin, begin);
    return this.#next;
  }

  #begin(): Promise<T> {
    this.#next = undefined;
    const reading = this.#read().finally(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    this.#reading = reading;
    return reading;
  }
}
