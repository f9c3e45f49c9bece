import { LRUCache } from 'lru-cache';
import { Counted } from '../domain/portfolioCounts';
import { StateHistory } from '../store/StateHistory';

/** A year and some days, each asked for by many who move one slider. */
const MOST_DAYS = 30;

/** How everything stood at the end of past days; what is past stays. */
export class PastStates {
  readonly #history: Pick<StateHistory, 'at'>;
  readonly #days = new LRUCache<string, Promise<Map<string, Counted>>>({
    max: MOST_DAYS,
  });

  constructor(history: Pick<StateHistory, 'at'>) {
    this.#history = history;
  }

  /** By uid, at the last moment of a day that is over. */
  at(day: string, end: Date): Promise<ReadonlyMap<string, Counted>> {
    const known = this.#days.get(day);
    if (known) return known;
    const read = this.#read(end);
    this.#days.set(day, read);
    read.catch(() => this.#days.delete(day));
    return read;
  }

  async #read(end: Date) {
    const found = new Map<string, Counted>();
    for await (const states of this.#history.at(end.getTime())) {
      for (const { reasons, state, uid } of states) {
        const signals = reasons.flatMap(({ id, kind }) =>
          kind === 'signal' ? [id] : [],
        );
        found.set(uid, { state, signals });
      }
    }
    return found;
  }
}
