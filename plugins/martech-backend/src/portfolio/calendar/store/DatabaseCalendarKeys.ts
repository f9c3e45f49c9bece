import { Knex } from 'knex';
import { Rights, rightsSchema } from '../domain/Rights';
import { CalendarKeys, StoredKey } from './CalendarKeys';

const TABLE = 'martech_calendar_keys';

/** A row of it. Big integers are text on PostgreSQL. */
interface KeyRecord {
  id: string;
  person: string;
  key_hash: string;
  /** JSON. */
  rights: string;
  created_at: number | string;
  confirmed_at: number | string;
  read_at: number | string | null;
}

const toDate = (milliseconds: number | string) =>
  new Date(Number(milliseconds));

const toKey = (record: KeyRecord): StoredKey => ({
  id: record.id,
  person: record.person,
  rights: rightsSchema.parse(JSON.parse(record.rights)),
  createdAt: toDate(record.created_at),
  confirmedAt: toDate(record.confirmed_at),
  ...(record.read_at !== null && { readAt: toDate(record.read_at) }),
});

/** Keys in the plugin's database. */
export class DatabaseCalendarKeys implements CalendarKeys {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(person: string) {
    const records = await this.#keys().where({ person }).orderBy('id', 'desc');
    return records.map(toKey);
  }

  async byHash(hash: string) {
    const record = await this.#keys().where({ key_hash: hash }).first();
    return record && toKey(record);
  }

  async add(key: StoredKey & { hash: string }) {
    await this.#keys().insert({
      id: key.id,
      person: key.person,
      key_hash: key.hash,
      rights: JSON.stringify(key.rights),
      created_at: key.createdAt.getTime(),
      confirmed_at: key.confirmedAt.getTime(),
      read_at: key.readAt?.getTime() ?? null,
    });
  }

  async remove(id: string, person: string) {
    return (await this.#keys().where({ id, person }).delete()) > 0;
  }

  async confirm(person: string, rights: Rights, now: Date) {
    await this.#keys()
      .where({ person })
      .update({
        rights: JSON.stringify(rights),
        confirmed_at: now.getTime(),
      });
  }

  async markRead(id: string, now: Date) {
    await this.#keys().where({ id }).update({ read_at: now.getTime() });
  }

  #keys() {
    return this.#knex<KeyRecord>(TABLE);
  }
}
