import { setImmediate } from 'node:timers/promises';
import { StateLog } from '../domain/StateLog';
import { StateChangeReader } from '../store/StateChangeReader';

/** The log as it was at a version of states; another object when it is another. */
export interface KnownLog {
  log: StateLog;
  /** Raised whenever something was added. */
  version: number;
}

/**
 * History of states in memory. It is read on the first question, and after that
 * only what was written since, when states have changed: no question reads a
 * year from the database.
 */
export class StateLogs {
  readonly #reader: Pick<StateChangeReader, 'after' | 'has'>;
  #log = new StateLog();
  #last = 0;
  #version = 0;
  #statesVersion = -1;
  #reading?: Promise<void>;

  constructor(reader: Pick<StateChangeReader, 'after' | 'has'>) {
    this.#reader = reader;
  }

  /** @param statesVersion - of the states that the question is about */
  async at(statesVersion: number): Promise<KnownLog> {
    while (this.#statesVersion < statesVersion) {
      this.#reading ??= this.#read(statesVersion).finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
    return { log: this.#log, version: this.#version };
  }

  async #read(statesVersion: number): Promise<void> {
    // Whoever begins history anew (the sample does) has removed what was read.
    const isStill = this.#last === 0 || (await this.#reader.has(this.#last));
    if (!isStill) {
      this.#log = new StateLog();
      this.#last = 0;
    }
    for await (const changes of this.#reader.after(this.#last)) {
      for (const change of changes) this.#log.add(change);
      this.#last = changes.at(-1)?.id ?? this.#last;
      if (changes.length > 0) this.#version += 1;
      await setImmediate();
    }
    this.#statesVersion = statesVersion;
  }
}
