import { EntityTable } from '../domain/table/EntityTable';
import { StoredEntity } from '../store/EntityReader';

/** The rows of one kind, and the table that is made of them when asked for. */
export class KindRows {
  readonly #rows = new Map<number, StoredEntity>();
  #table?: EntityTable;

  get size() {
    return this.#rows.size;
  }

  get table(): EntityTable {
    this.#table ??= new EntityTable(
      [...this.#rows.values()].map(({ content }) => content),
    );
    return this.#table;
  }

  put(entity: StoredEntity) {
    this.#rows.set(entity.id, entity);
    this.#table = undefined;
  }

  /** Keeps only rows with one of these ids. */
  keep(ids: ReadonlySet<number>) {
    for (const id of this.#rows.keys()) {
      if (!ids.has(id)) {
        this.#rows.delete(id);
        this.#table = undefined;
      }
    }
  }
}
