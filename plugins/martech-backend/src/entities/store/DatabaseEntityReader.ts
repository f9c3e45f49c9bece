import { Knex } from 'knex';
import { EntityReader, StoredEntity } from './EntityReader';
import { EntityRecord, RevisionRecord } from './tables';

const READ_AT_ONCE = 500;

/** The index in the plugin's database. */
export class DatabaseEntityReader implements EntityReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async revision() {
    const [record] = await this.#knex<RevisionRecord>('martech_index_revision');
    return record.revision;
  }

  async *changes(since: number, until: number) {
    let last = 0;
    let size: number;
    do {
      const records = await this.#knex<EntityRecord>('martech_entities')
        .where('revision', '>', since)
        .where('revision', '<=', until)
        .where('id', '>', last)
        .orderBy('id')
        .limit(READ_AT_ONCE)
        .select('id', 'content');
      yield records.map(({ id, content }): StoredEntity => {
        const parsed: StoredEntity['content'] = JSON.parse(content);
        return { id, kind: parsed.row.kind, content: parsed };
      });
      size = records.length;
      last = records.at(-1)?.id ?? last;
    } while (size === READ_AT_ONCE);
  }

  async count() {
    const row = await this.#knex('martech_entities')
      .count({ rows: '*' })
      .first();
    return Number(row?.rows ?? 0);
  }

  async ids() {
    const records = await this.#knex<EntityRecord>('martech_entities').select(
      'id',
    );
    return new Set(records.map(({ id }) => id));
  }
}
