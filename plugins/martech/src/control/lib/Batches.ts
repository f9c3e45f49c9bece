/** Collects what is asked for at about the same time into few requests. */
export class Batches<V> {
  readonly #load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;
  readonly #most: number;
  #open?: { keys: Set<string>; answer: Promise<ReadonlyMap<string, V>> };

  /** @param most - keys in one request */
  constructor(
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    most: number,
  ) {
    this.#load = load;
    this.#most = most;
  }

  /** Undefined when the answer does not have it. */
  async get(key: string): Promise<V | undefined> {
    const open =
      this.#open && this.#open.keys.size < this.#most
        ? this.#open
        : this.#begin();
    open.keys.add(key);
    return (await open.answer).get(key);
  }

  #begin() {
    const keys = new Set<string>();
    this.#open = { keys, answer: this.#collect(keys) };
    return this.#open;
  }

  async #collect(keys: Set<string>) {
    await new Promise(resolve => {
      setTimeout(resolve);
    });
    if (this.#open?.keys === keys) this.#open = undefined;
    return this.#load([...keys]);
  }
}
