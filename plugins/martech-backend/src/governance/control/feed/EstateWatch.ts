import { Knex } from 'knex';
import { DatabaseEntityReader } from '../../../entities/store/DatabaseEntityReader';
import { EntityReader } from '../../../entities/store/EntityReader';

/** Keys of the entity index that signals depend on. */
const isWatched = (key: string) =>
  key.startsWith('record/') || key.startsWith('fork/');

const FORK = 'fork/';

interface Held {
  ref: string;
  keys: readonly string[];
}

/** Whoever is told by a key that others hold. */
const toldBy = (key: string): string[] =>
  key.startsWith(FORK) ? [key.slice(FORK.length)] : [];

/**
 * Notices who else is a system of record for the same, and who keeps copies of
 * a template: nothing that an entity says of itself, and no rule need ask.
 */
export class EstateWatch {
  readonly #reader: EntityReader;
  readonly #held = new Map<number, Held>();
  readonly #holders = new Map<string, Set<string>>();
  #revision = -1;

  constructor(knex: Knex) {
    this.#reader = new DatabaseEntityReader(knex);
  }

  /** References of which something may differ since the last time; at first of all. */
  async changed(): Promise<string[]> {
    const revision = await this.#reader.revision();
    if (revision === this.#revision) return [];
    const keys = new Set<string>();
    const touched = new Set<string>();
    const note = (key: string) => {
      keys.add(key);
      for (const ref of this.#holders.get(key) ?? []) touched.add(ref);
    };
    const changes = this.#reader.changes(this.#revision, revision);
    for await (const entities of changes) {
      for (const { content, id } of entities) {
        const after = (content.estateKeys ?? []).filter(isWatched);
        this.#replace(id, { ref: content.row.entityRef, keys: after }, note);
      }
    }
    await this.#dropRemoved(note);
    this.#revision = revision;
    for (const key of keys) {
      for (const ref of this.#holders.get(key) ?? []) touched.add(ref);
      for (const ref of toldBy(key)) touched.add(ref);
    }
    return [...touched];
  }

  #replace(id: number, held: Held, note: (key: string) => void) {
    const before = this.#held.get(id);
    const isSame =
      before?.ref === held.ref && before.keys.join() === held.keys.join();
    if (isSame) return;
    if (before) this.#let(before, note);
    this.#held.set(id, held);
    for (const key of held.keys) {
      const holders = this.#holders.get(key) ?? new Set();
      holders.add(held.ref);
      this.#holders.set(key, holders);
      note(key);
    }
  }

  #let({ keys, ref }: Held, note: (key: string) => void) {
    for (const key of keys) {
      note(key);
      this.#holders.get(key)?.delete(ref);
    }
  }

  /** What was removed leaves no trace but the number of rows. */
  async #dropRemoved(note: (key: string) => void) {
    if ((await this.#reader.count()) === this.#held.size) return;
    const ids = await this.#reader.ids();
    for (const [id, held] of this.#held) {
      if (ids.has(id)) continue;
      this.#let(held, note);
      this.#held.delete(id);
    }
  }
}
