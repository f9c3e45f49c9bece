import { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { pieces } from '../../../database';
import { ListedRecord } from '../domain';
import { fromListedRow, LISTED } from './recordRows';
import { RecordRecord } from './tables';

/** What a few dozen people look at in an hour; some ten megabytes. */
const MOST = 5_000;

/** Which record, and as of which write. */
export type RecordKey = Pick<RecordRecord, 'id' | 'version'>;

/**
 * Reads records by what lists find. A record that has been read and not written
 * since is not read again.
 */
export class KnownRecords {
  readonly #knex: Knex;
  readonly #known = new LRUCache<string, ListedRecord>({ max: MOST });

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** By id; what is gone meanwhile is missing. */
  async of(
    keys: readonly RecordKey[],
  ): Promise<ReadonlyMap<string, ListedRecord>> {
    const records = new Map<string, ListedRecord>();
    for (const { id, version } of keys) {
      const known = this.#known.get(id);
      if (known?.version === version) records.set(id, known);
    }
    const missing = keys.filter(({ id }) => !records.has(id));
    for (const some of pieces(missing)) {
      const rows = await this.#knex<RecordRecord>('martech_records')
        .whereIn(
          'id',
          some.map(({ id }) => id),
        )
        .select(...LISTED);
      for (const record of rows.map(fromListedRow)) {
        records.set(record.id, record);
        this.#known.set(record.id, record);
      }
    }
    return records;
  }
}
