import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { setImmediate } from 'node:timers/promises';
import { EntityReader } from '../store/EntityReader';
import { EntityTable } from '../domain/table/EntityTable';
import { KindRows } from './KindRows';
import { TableColumn } from './TableColumn';

/** While the index is being filled, every query would start from scratch. */
const KEEP = 250;

/** The rows of a kind as lists show them. */
export interface ListedKind {
  /** Highest id of the index; 0 when there is none. */
  newest: number;
  table: EntityTable;
}

/**
 * The rows of the index in memory, where filtering, sorting and counting
 * thousands of them takes a few milliseconds. A question asks the database for
 * its revision first and reads what was written since, so that replicas answer
 * alike.
 */
export class EntityTables {
  readonly #column?: TableColumn;
  readonly #reader: EntityReader;
  readonly #kinds = new Map<MartechKindName, KindRows>();
  #newest = 0;
  #revision = -1;
  #readAt = -Infinity;
  #refreshing?: Promise<void>;

  /** @param column - adds to the rows what the index does not have */
  constructor(reader: EntityReader, column?: TableColumn) {
    this.#reader = reader;
    this.#column = column;
  }

  /** The rows of a kind as they are now. */
  async of(kind: MartechKindName): Promise<ListedKind> {
    // An index that was empty is about to be filled, and costs nothing to read.
    const isEmpty = this.#newest === 0;
    if (isEmpty || performance.now() - this.#readAt >= KEEP) {
      this.#refreshing ??= this.#refresh().finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
    const { table } = this.#rows(kind);
    const newest = this.#newest;
    if (!this.#column) return { newest, table };
    return { newest, table: await this.#column.join(kind, table) };
  }

  #rows(kind: MartechKindName): KindRows {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const rows = new KindRows();
    this.#kinds.set(kind, rows);
    return rows;
  }

  async #refresh(): Promise<void> {
    const revision = await this.#reader.revision();
    if (revision > this.#revision) {
      for await (const entities of this.#reader.changes(
        this.#revision,
        revision,
      )) {
        for (const entity of entities) {
          this.#rows(entity.kind).put(entity);
          this.#newest = Math.max(this.#newest, entity.id);
        }
        await setImmediate();
      }
      await this.#dropRemoved();
      this.#revision = revision;
    }
    this.#readAt = performance.now();
  }

  /** What was removed leaves no trace but the number of rows. */
  async #dropRemoved() {
    const all = [...this.#kinds.values()];
    const size = all.reduce((sum, rows) => sum + rows.size, 0);
    if ((await this.#reader.count()) === size) return;
    const ids = await this.#reader.ids();
    for (const rows of all) rows.keep(ids);
  }
}
