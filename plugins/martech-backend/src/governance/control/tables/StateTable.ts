import { setImmediate } from 'node:timers/promises';
import { StateRow } from '../domain/StateRow';
import { ControlStore } from '../store/ControlStore';

/** While everything is followed, every question would start from scratch. */
const KEEP = 250;

/** A state without what only the one who works it out needs. */
export type KnownState = Omit<StateRow, 'memory' | 'recheckAt'> & {
  /** First seen launched or operating without a break, milliseconds. */
  liveSince?: number;
};

/**
 * All states in memory, kept by revision as the rows of entity lists are: a
 * question asks the database for its revision and reads what was written since,
 * so that replicas answer alike.
 */
export class StateTable {
  readonly #store: Pick<
    ControlStore,
    'changes' | 'count' | 'revision' | 'uids'
  >;
  readonly #keep: number;
  readonly #rows = new Map<string, KnownState>();
  #revision = -1;
  #version = 0;
  #readAt = -Infinity;
  #refreshing?: Promise<void>;

  /** @param keep - how long what was read is taken as it was, milliseconds */
  constructor(
    store: Pick<ControlStore, 'changes' | 'count' | 'revision' | 'uids'>,
    keep = KEEP,
  ) {
    this.#store = store;
    this.#keep = keep;
  }

  /** Raised by every change. */
  get version(): number {
    return this.#version;
  }

  /** By uid, as they are now. */
  async all(): Promise<ReadonlyMap<string, KnownState>> {
    if (performance.now() - this.#readAt >= this.#keep) {
      this.#refreshing ??= this.#refresh().finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
    return this.#rows;
  }

  async #refresh(): Promise<void> {
    const revision = await this.#store.revision();
    if (revision !== this.#revision) {
      // A lower one: everything was forgotten and begins anew.
      const since = revision < this.#revision ? -1 : this.#revision;
      for await (const rows of this.#store.changes(since, revision)) {
        for (const { memory, recheckAt, ...row } of rows) {
          const { liveSince } = memory;
          this.#rows.set(row.uid, { ...row, liveSince });
        }
        await setImmediate();
      }
      await this.#dropRemoved();
      this.#revision = revision;
      this.#version += 1;
    }
    this.#readAt = performance.now();
  }

  /** What was removed leaves no trace but the number of rows. */
  async #dropRemoved() {
    if ((await this.#store.count()) === this.#rows.size) return;
    const uids = await this.#store.uids();
    for (const uid of this.#rows.keys()) {
      if (!uids.has(uid)) this.#rows.delete(uid);
    }
  }
}
