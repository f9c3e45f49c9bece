import {
  DriftCause,
  StateReason,
} from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { StoredReason } from '../../governance/control/domain/StoredReason';
import {
  readableReasons,
  Reading,
  showControl,
} from '../../governance/control/reads/showControl';
import { causesOf } from './domain/causesOf';
import { StateEvent } from './domain/eventsOf';
import { reasonsOfMove } from './domain/reasonsOfMove';
import { StateChangeReader } from './store/StateChangeReader';

const MOST_KEPT = 4_000;

/** Why platforms moved; what is past does not change and is kept. */
export class DriftReasons {
  readonly #reader: Pick<StateChangeReader, 'reasons'>;
  readonly #kept = new LRUCache<number, readonly StoredReason[]>({
    max: MOST_KEPT,
  });

  constructor(reader: Pick<StateChangeReader, 'reasons'>) {
    this.#reader = reader;
  }

  /** In sentences, of each event. */
  async shown(
    events: readonly StateEvent[],
    reading: Reading,
  ): Promise<StateReason[][]> {
    const stored = await this.#of(events);
    return stored.map((reasons, index) => {
      const { after: state } = events[index];
      return showControl({ reasons, since: null, state }, reading).reasons;
    });
  }

  /** What came up how often. */
  async causes(
    events: readonly StateEvent[],
    reading: Reading,
  ): Promise<DriftCause[]> {
    const stored = await this.#of(events);
    return causesOf(stored.map(reasons => readableReasons(reasons, reading)));
  }

  async #of(events: readonly StateEvent[]): Promise<StoredReason[][]> {
    await this.#read(events);
    const known = (id: number | null) =>
      id === null ? [] : this.#kept.get(id) ?? [];
    return events.map(({ ids, move }) =>
      reasonsOfMove(move, known(ids.before), known(ids.after)),
    );
  }

  async #read(events: readonly StateEvent[]) {
    const ids = events.flatMap(({ ids: { after, before } }) =>
      before === null ? [after] : [before, after],
    );
    const missing = [...new Set(ids)].filter(id => !this.#kept.has(id));
    if (missing.length === 0) return;
    for (const [id, reasons] of await this.#reader.reasons(missing)) {
      this.#kept.set(id, reasons);
    }
  }
}
