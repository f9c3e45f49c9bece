import { LRUCache } from 'lru-cache';
import { StateHistory } from '../../governance/control/store/StateHistory';
import { Standing, standingOf } from './domain/Standing';

/** A year and some days, each asked for by many who move one slider. */
const MOST_DAYS = 30;

type Standings = Map<string, Standing>;

/** How everything stood at the end of past days; what is past stays. */
export class PastStates {
  readonly #history: Pick<StateHistory, 'at'>;
  readonly #days = new LRUCache<string, Promise<Standings>>({
    max: MOST_DAYS,
  });

  constructor(history: Pick<StateHistory, 'at'>) {
    this.#history = history;
  }

  /** By uid, at the last moment of a day that is over. */
  at(day: string, end: Date): Promise<ReadonlyMap<string, Standing>> {
    const known = this.#days.get(day);
    if (known) return known;
    const read = this.#read(end);
    this.#days.set(day, read);
    read.catch(() => this.#days.delete(day));
    return read;
  }

  /** Thousands stand alike: each way to stand is kept once. */
  async #read(end: Date) {
    const found: Standings = new Map();
    const ways = new Map<string, Standing>();
    for await (const states of this.#history.at(end.getTime())) {
      for (const { reasons, state, uid } of states) {
        const way = `${state} ${reasons
          .map(({ id, kind }) => `${kind}:${id}`)
          .join(' ')}`;
        const standing = ways.get(way) ?? standingOf(state, reasons);
        ways.set(way, standing);
        found.set(uid, standing);
      }
    }
    return found;
  }
}
