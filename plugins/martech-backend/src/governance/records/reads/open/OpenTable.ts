import { OpenRecord } from '../../store/OpenRecord';
import { RecordOrder } from '../../store/RecordSelection';
import { OpenOrder } from './OpenOrder';

/**
 * Open records in memory, in the orders and by the people that were asked for.
 * Whoever goes through them does so without waiting in between.
 */
export class OpenTable {
  readonly #records = new Map<string, OpenRecord>();
  readonly #orders = new Map<RecordOrder, OpenOrder>();
  readonly #waiting = new Map<string, Set<OpenRecord>>();
  #version = 0;

  get size(): number {
    return this.#records.size;
  }

  /** Raised by whatever changes. */
  get version(): number {
    return this.#version;
  }

  get(id: string): OpenRecord | undefined {
    return this.#records.get(id);
  }

  all(): Iterable<OpenRecord> {
    return this.#records.values();
  }

  inOrder(orderBy: RecordOrder): OpenOrder {
    const known = this.#orders.get(orderBy);
    if (known) return known;
    const order = new OpenOrder(orderBy, this.all());
    this.#orders.set(orderBy, order);
    return order;
  }

  /** Those that wait for any of some people and groups. */
  waitingFor(principals: readonly string[]): Set<OpenRecord> {
    const [first, ...others] = principals.flatMap(
      principal => this.#waiting.get(principal) ?? [],
    );
    const found = new Set(first);
    for (const some of others) for (const open of some) found.add(open);
    return found;
  }

  put(open: OpenRecord) {
    const { id } = open.record;
    this.remove(id);
    this.#records.set(id, open);
    for (const order of this.#orders.values()) order.put(open);
    for (const { principal } of open.duties) {
      const waiting = this.#waiting.get(principal);
      if (waiting) waiting.add(open);
      else this.#waiting.set(principal, new Set([open]));
    }
    this.#version += 1;
  }

  remove(id: string) {
    const open = this.#records.get(id);
    if (!open) return;
    this.#records.delete(id);
    for (const order of this.#orders.values()) order.remove(open);
    for (const { principal } of open.duties) {
      const waiting = this.#waiting.get(principal);
      waiting?.delete(open);
      if (waiting?.size === 0) this.#waiting.delete(principal);
    }
    this.#version += 1;
  }

  /** Keeps only those with one of these ids. */
  keep(ids: ReadonlySet<string>) {
    for (const id of [...this.#records.keys()]) {
      if (!ids.has(id)) this.remove(id);
    }
  }
}
